package org.concordat.sampledata;

import com.fasterxml.jackson.databind.JsonNode;

/** What activities promised for a year, and how much of it was done, as people read it. */
final class DeliverableTable {

    private static final int LONGEST_TITLE = 48;

    private DeliverableTable() {}

    static String of(JsonNode deliverables) {
        Table table = Table.of(
                3,
                "Deliverables",
                deliverables.required("financialYear").asText(),
                "Promised by",
                "Planned",
                "Done",
                "Shortfall");
        deliverables
                .required("deliverables")
                .forEach(deliverable -> table.row(
                        deliverable.required("programmeCode").asText(),
                        deliverable.required("unit").asText(),
                        shortened(deliverable.required("activityTitle").asText()),
                        deliverable.required("planned").asText(),
                        deliverable.required("done").asText(),
                        deliverable.required("shortfall").asText()));
        return table.toString();
    }

    /** By whole words: the longest titles of the plan would make the table wider than a terminal. */
    private static String shortened(String title) {
        return title.length() <= LONGEST_TITLE
                ? title
                : title.substring(0, title.lastIndexOf(' ', LONGEST_TITLE)) + " …";
    }
}
