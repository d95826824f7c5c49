package org.concordat.funding.register.statistic.messaging;

import jakarta.inject.Singleton;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.concordat.funding.register.statistic.StatisticLearning;
import org.concordat.funding.register.statistic.Statistics;
import org.concordat.platform.inbox.Event;
import org.concordat.platform.inbox.EventStates;
import org.concordat.platform.inbox.StateConsumer;

/** Learns from membership how many people organisations serve, and other figures about them. */
@Singleton
public class StatisticConsumer extends StateConsumer<StatisticConsumer.StatisticFields> {

    private final StatisticLearning learning;

    StatisticConsumer(StatisticLearning learning, EventStates states) {
        super(
                "membership.organisation-statistics",
                Set.of(
                        "concordat.membership.organisation-statistic-recorded.v1",
                        "concordat.membership.organisation-statistic-corrected.v1"),
                StatisticFields.class,
                states);
        this.learning = learning;
    }

    /** The part of a figure's state that is read here. */
    public record StatisticFields(
            @NotNull UUID organisation,
            @NotBlank String kind,
            @NotNull LocalDate trueOn,
            @NotNull @PositiveOrZero Long figure,
            @NotBlank String source) {}

    @Override
    protected void on(Event event, StatisticFields fields) {
        learning.learn(
                new Statistics.KnownStatistic(
                        event.subject(),
                        fields.organisation(),
                        fields.kind(),
                        fields.trueOn(),
                        fields.figure(),
                        fields.source()),
                event.aggregateVersion());
    }
}
