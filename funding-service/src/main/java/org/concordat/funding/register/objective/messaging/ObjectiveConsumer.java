package org.concordat.funding.register.objective.messaging;

import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.concordat.funding.register.objective.Achieved;
import org.concordat.funding.register.objective.ObjectiveLearning;
import org.concordat.funding.register.objective.Objectives;
import org.concordat.platform.inbox.Event;
import org.concordat.platform.inbox.EventStates;
import org.concordat.platform.inbox.StateConsumer;
import org.concordat.platform.time.FinancialYear;

/** Learns from programme which objectives are achieved, where and for which year. */
@Singleton
public class ObjectiveConsumer extends StateConsumer<ObjectiveConsumer.ObjectiveFields> {

    private final ObjectiveLearning learning;

    ObjectiveConsumer(ObjectiveLearning learning, EventStates states) {
        super(
                "programme.objectives",
                Set.of(
                        "concordat.programme.objective-created.v1",
                        "concordat.programme.objective-amended.v1",
                        "concordat.programme.objective-achieved.v1",
                        "concordat.programme.objective-reopened.v1"),
                ObjectiveFields.class,
                states);
        this.learning = learning;
    }

    /** The part of an objective's state that is read here. */
    public record ObjectiveFields(
            @NotBlank @Size(max = 30) String code,
            @NotBlank String name,
            @NotNull List<@NotNull @Valid AchievementFields> achievements) {}

    /** Where an objective stands as achieved. */
    public record AchievementFields(
            @NotBlank String subRegion,
            @NotNull FinancialYear financialYear,
            @NotNull LocalDate achievedOn,
            @NotBlank String evidence) {

        private Achieved achieved() {
            return new Achieved(subRegion, financialYear, achievedOn, evidence);
        }
    }

    @Override
    protected void on(Event event, ObjectiveFields fields) {
        learning.learn(
                new Objectives.KnownObjective(
                        event.subject(),
                        fields.code(),
                        fields.name(),
                        fields.achievements().stream()
                                .map(AchievementFields::achieved)
                                .toList()),
                event.aggregateVersion());
    }
}
