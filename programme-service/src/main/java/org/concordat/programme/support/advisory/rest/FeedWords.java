package org.concordat.programme.support.advisory.rest;

/** What both feeds say of themselves. */
final class FeedWords {

    static final String TITLE = "Advisories of the partnership";
    static final String AUTHOR = "The partnership";

    private FeedWords() {}
}
