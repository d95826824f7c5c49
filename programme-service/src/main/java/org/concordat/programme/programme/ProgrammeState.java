package org.concordat.programme.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A programme with its activities and derived figures, as other services see it. */
public record ProgrammeState(
        UUID id,
        String code,
        String name,
        String aims,
        List<String> targetOutcomes,
        LocalDate startsOn,
        LocalDate endsOn,
        String chair,
        String governingBody,
        String expertGroup,
        List<FundingSource> fundingSources,
        List<ActivityState> activities,
        List<ProgrammeYear> years) {}
