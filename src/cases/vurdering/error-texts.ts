import { fixed } from "../sentences.js";

/** What the errors of an assessment mean and what to do about them. */
export const VURDERING_ERROR_TEXTS = {
  TOO_MANY_COURSES: fixed(
    "Der er flere end 100 tidligere forløb. Ret listen.",
    "There are more than 100 earlier courses. Correct the list.",
  ),
  DATE_OUT_OF_REACH: fixed(
    "Datoen ligger uden for årene 1900 til 2199, som kan vurderes. Ret datoen.",
    "The date lies outside the years 1900 to 2199, which can be assessed. Correct the date.",
  ),
  COURSES_OVERLAP: fixed(
    "Forløbet dækker dage, som et andet forløb også dækker, og dagene ville tælle to gange. Ret datoerne.",
    "The course covers days that another course covers as well, and the days would count twice. Correct the dates.",
  ),
  COURSE_AFTER_ASSESSED: fixed(
    "Forløbet begynder efter det forløb, der vurderes. Angiv kun tidligere forløb, eller vurder det seneste forløb.",
    "The course starts after the course that is assessed. Give earlier courses only or assess the latest course.",
  ),
  COURSE_BEFORE_BIRTH: fixed(
    "Personen er ikke født på forløbets første dag. Ret fødselsdatoen eller forløbets start.",
    "The person is not born on the first day of the course. Correct the date of birth or the start of the course.",
  ),
} as const;
