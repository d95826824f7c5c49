package org.concordat.programme.programme;

import java.util.List;

/** What people write about a programme; everything else is derived or an activity. */
public record Outline(
        String name,
        String aims,
        List<String> targetOutcomes,
        Term term,
        String chair,
        String governingBody,
        String expertGroup,
        List<FundingSource> fundingSources) {

    public Outline {
        targetOutcomes = List.copyOf(targetOutcomes);
        fundingSources = List.copyOf(fundingSources);
    }
}
