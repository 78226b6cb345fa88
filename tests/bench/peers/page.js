import { createElement } from "react";
import { createRoot } from "react-dom/client";
import { Model } from "survey-core";
import "survey-core/survey-core.fontless.min.css";
import { Survey } from "survey-react-ui";

/**
 * `questions` is put here by the bench when it builds this page: the pages, the answers, the page to open at. With
 * `#single` in the address, all questions are on one page, as SurveyJS shows a list of them.
 */
const { pages, data, at } = questions;
const isSingle = location.hash === "#single";
const model = new Model({ pages, questionsOnPageMode: isSingle ? "singlePage" : "standard" });
model.data = data;
model.currentPageNo = at;
createRoot(document.getElementById("survey")).render(createElement(Survey, { model }));
