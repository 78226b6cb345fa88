// The look that was chosen, before anything is painted.
try {
  const { dataset } = document.documentElement;
  const theme = localStorage.getItem(`${dataset.storage}.theme`);
  if (theme === "light" || theme === "dark") dataset.theme = theme;
} catch {}
