package org.concordat.reporting.page.rest;

import java.util.List;
import org.concordat.platform.problem.FieldError;

/**
 * What all pages have around their content.
 *
 * @param query what is asked for, as a query that every link of the page carries on
 * @param asAt as of when the figures are true, in words
 */
public record Frame(
        String title, String style, List<Link> navigation, boolean signedIn, Form form, String query, String asAt) {

    /** A link, and whether it leads to the page that it stands on. */
    public record Link(String href, String text, boolean here) {}

    /** The form that asks for a year and a day, with what was typed and what is wrong with it. */
    public record Form(String financialYear, String day, String month, String year, List<FieldError> errors) {

        private static final List<String> OF_THE_DAY = List.of(PageQuery.DAY, PageQuery.MONTH, PageQuery.YEAR_OF_DAY);

        /** What is wrong with the financial year; empty for nothing. */
        public String errorOfYear() {
            return errorOf(List.of(PageQuery.YEAR));
        }

        /** What is wrong with the day; empty for nothing. */
        public String errorOfDay() {
            return errorOf(OF_THE_DAY);
        }

        /** Whether an error belongs to a field of the form, to which it can lead. */
        public boolean has(String field) {
            return field.equals(PageQuery.YEAR) || OF_THE_DAY.contains(field);
        }

        private String errorOf(List<String> fields) {
            return errors.stream()
                    .filter(error -> fields.contains(error.pointer()))
                    .map(FieldError::detail)
                    .findFirst()
                    .orElse("");
        }
    }
}
