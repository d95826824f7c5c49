package org.concordat.reporting.page.rest;

import jakarta.ws.rs.QueryParam;

/** The scope of a page as the form sends it: every field as it was typed, so that it can be shown again. */
public class PageQuery {

    static final String YEAR = "financialYear";
    static final String DAY = "asAt-day";
    static final String MONTH = "asAt-month";
    static final String YEAR_OF_DAY = "asAt-year";

    @QueryParam(YEAR)
    String financialYear;

    @QueryParam(DAY)
    String day;

    @QueryParam(MONTH)
    String month;

    @QueryParam(YEAR_OF_DAY)
    String yearOfDay;
}
