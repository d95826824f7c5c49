package org.concordat.reporting.page;

/**
 * One figure of the region at a glance.
 *
 * @param ofHowMany what the figure is measured by: "of £230,500.00 invoiced"
 * @param path of the page on which more is said, below that of all pages
 */
public record Tile(String title, String figure, String ofHowMany, String path) {

    Tile(String title, String figure, String ofHowMany, Topic topic) {
        this(title, figure, ofHowMany, topic.path());
    }
}
