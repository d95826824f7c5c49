package org.concordat.reporting.feed.due;

import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.concordat.platform.money.Money;

/** Claims, conditions and repayments: what an award asks of the organisation that receives it. */
@Singleton
public class AwardDues extends DueFacts<AwardDues.Told> {

    /** States in which what an award promises is still to come. */
    private static final Set<String> RUNNING = Set.of("OFFERED", "ACCEPTED", "ACTIVE", "SUSPENDED");

    /** An award, as funding sends it. */
    public record Told(
            @NotNull UUID recipient,
            @NotNull String title,
            @NotNull String status,
            List<@Valid Condition> conditions,
            List<@Valid Instalment> schedule,
            List<@Valid Clawback> clawbacks) {

        public Told {
            conditions = conditions == null ? List.of() : List.copyOf(conditions);
            schedule = schedule == null ? List.of() : List.copyOf(schedule);
            clawbacks = clawbacks == null ? List.of() : List.copyOf(clawbacks);
        }

        boolean isRunning() {
            return RUNNING.contains(status);
        }
    }

    /** What is to be met; {@code dueOn} is {@code null} when no day is set. */
    public record Condition(
            @NotNull UUID id, @NotNull String text, LocalDate dueOn, LocalDate metOn, String waivedBecause) {

        boolean isOpen() {
            return dueOn != null && metOn == null && waivedBecause == null;
        }
    }

    /** What is paid; {@code dueOn} is {@code null} when a milestone decides. */
    public record Instalment(@NotNull UUID id, @NotNull Money amount, LocalDate dueOn, Boolean requested) {

        boolean isOpen() {
            return dueOn != null && !Boolean.TRUE.equals(requested);
        }
    }

    /** What is demanded back. */
    public record Clawback(@NotNull UUID id, @NotNull Money amount, LocalDate dueOn, LocalDate receivedOn) {

        boolean isOpen() {
            return dueOn != null && receivedOn == null;
        }
    }

    AwardDues() {
        super("due_award", "funding.awards", Told.class);
    }

    @Override
    public List<Due> of(Told told) {
        Stream<Due> promised = Stream.concat(
                told.schedule().stream()
                        .filter(Instalment::isOpen)
                        .map(each -> Due.of(
                                DueKind.CLAIM,
                                each.id(),
                                "Claim \u00a3%s of %s"
                                        .formatted(each.amount().amount().toPlainString(), told.title()),
                                each.dueOn())),
                told.conditions().stream()
                        .filter(Condition::isOpen)
                        .map(each -> Due.of(
                                DueKind.CONDITION,
                                each.id(),
                                "Meet of %s: %s".formatted(told.title(), each.text()),
                                each.dueOn())));
        Stream<Due> demanded = told.clawbacks().stream()
                .filter(Clawback::isOpen)
                .map(each -> Due.of(
                        DueKind.REPAYMENT,
                        each.id(),
                        "Pay back \u00a3%s of %s"
                                .formatted(each.amount().amount().toPlainString(), told.title()),
                        each.dueOn()));
        return Stream.concat(told.isRunning() ? promised : Stream.empty(), demanded)
                .map(due -> due.of(told.recipient()))
                .toList();
    }
}
