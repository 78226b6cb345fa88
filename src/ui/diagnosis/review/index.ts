import "../../styles/review.css";

export { AllAnswers } from "./all-answers.tsx";
export { Check } from "./check.tsx";
export { ToClarify } from "./to-clarify.tsx";
