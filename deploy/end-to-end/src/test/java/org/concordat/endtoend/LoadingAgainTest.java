package org.concordat.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The sample data may be loaded as often as one likes. */
@Order(2)
@ExtendWith(WithPartnership.class)
class LoadingAgainTest {
    @Test
    void changesNothingAndTellsNothing(Partnership partnership) {
        Map<String, Integer> told = Topics.counts(partnership.addresses().bootstrapServers());
        Map<String, String> figures = Figures.of(partnership, "2008-09", "2009-10");
        assertThat(told).containsEntry("membership.payments", 45);
        assertThat(told.entrySet().stream()
                        .filter(topic -> topic.getValue() == 0)
                        .map(Map.Entry::getKey))
                .as("the plan has no such records, and the map stays as it is")
                .containsExactly(
                        "funding.carry-forwards",
                        "funding.charge-rates",
                        "funding.charges",
                        "funding.taper-plans",
                        "membership.commitments",
                        "membership.credits",
                        "membership.lead-coverage",
                        "membership.networks",
                        "membership.organisation-groups",
                        "membership.organisation-statistics",
                        "membership.reorganisations",
                        "programme.actions",
                        "programme.adoptions",
                        "programme.advisories",
                        "programme.answer-sheets",
                        "programme.assessment-rounds",
                        "programme.bookings",
                        "programme.contributions",
                        "programme.deliveries",
                        "programme.dependencies",
                        "programme.events",
                        "programme.frameworks",
                        "programme.issues",
                        "programme.learning-plans",
                        "programme.matches",
                        "programme.needs",
                        "programme.objectives",
                        "programme.peer-supports",
                        "programme.policy-drivers",
                        "programme.practices",
                        "programme.priority-outcomes",
                        "programme.questionnaires",
                        "programme.risks",
                        "programme.savings",
                        "programme.service-providers",
                        "programme.success-measures",
                        "programme.support-limits",
                        "programme.support-offers",
                        "programme.support-plans",
                        "programme.targets",
                        "programme.themes",
                        "programme.tools",
                        "programme.unit-costs",
                        "programme.visits",
                        "reporting.indicators",
                        "reporting.measures",
                        "reporting.observations",
                        "reporting.publications",
                        "reporting.returns",
                        "reporting.warnings",
                        "reporting.webhooks");

        Instant begun = Instant.now();
        partnership.loadSampleData(System.out);
        Measured.duration("second load of the sample data", Duration.between(begun, Instant.now()));

        Settled.await(partnership);
        assertThat(Topics.counts(partnership.addresses().bootstrapServers())).isEqualTo(told);
        assertThat(Figures.of(partnership, "2008-09", "2009-10")).isEqualTo(figures);
    }
}
