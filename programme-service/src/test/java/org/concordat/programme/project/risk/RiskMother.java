package org.concordat.programme.project.risk;

import java.time.LocalDate;
import java.util.UUID;

/** Risks and issues as tests need them. */
final class RiskMother {

    static final LocalDate RAISED_ON = LocalDate.of(2008, 6, 2);
    static final UUID PROJECT = UUID.randomUUID();

    private RiskMother() {}

    static RiskDetails rated(int probability, int impact) {
        return new RiskDetails(
                "The supplier leaves",
                "The contract ends in March",
                probability,
                impact,
                RiskResponse.REDUCE,
                "Ask for an extension",
                "project-manager",
                null);
    }

    static Risk risk(int probability, int impact) {
        return new Risk(PROJECT, rated(probability, impact), RAISED_ON);
    }

    static IssueDetails details(String description) {
        return new IssueDetails(description, "Run payroll in house", "project-manager", null);
    }

    static Issue issue(Risk happened) {
        happened.happen();
        return new Issue(happened, details("The supplier gave notice"), RAISED_ON);
    }
}
