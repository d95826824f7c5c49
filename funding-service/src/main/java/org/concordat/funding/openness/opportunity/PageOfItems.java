package org.concordat.funding.openness.opportunity;

/**
 * A page by its number, as the protocol has it. What stands before it is counted through, so that pages are limited: none
 * begins after {@value #MOST_PAGES} × {@value #MOST_ITEMS} items.
 *
 * @param number from 1 on
 */
public record PageOfItems(int number, int size) {

    public static final int MOST_PAGES = 100;
    public static final int MOST_ITEMS = 100;

    public int itemsBefore() {
        return (number - 1) * size;
    }

    /** How many pages there are of this size. */
    public int pagesOf(int items) {
        return (items + size - 1) / size;
    }
}
