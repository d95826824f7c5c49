package org.concordat.programme.register.body.messaging;

import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.concordat.platform.inbox.Event;
import org.concordat.platform.inbox.EventStates;
import org.concordat.platform.inbox.StateConsumer;
import org.concordat.programme.register.body.BodyRegister;
import org.concordat.programme.register.body.KnownBody;
import org.concordat.programme.register.body.KnownBody.Chair;
import org.concordat.programme.register.body.KnownBody.Champion;
import org.concordat.programme.register.body.KnownBody.Term;

/** Learns from membership which bodies there are to decide at the gates of projects. */
@Singleton
public class BodyConsumer extends StateConsumer<BodyConsumer.BodyFields> {

    private final BodyRegister register;

    BodyConsumer(BodyRegister register, EventStates states) {
        super(
                "membership.bodies",
                Set.of(
                        "concordat.membership.body-established.v1",
                        "concordat.membership.body-amended.v1",
                        "concordat.membership.body-seats-changed.v1",
                        "concordat.membership.body-dissolved.v1"),
                BodyFields.class,
                states);
        this.register = register;
    }

    /** The part of a body's state that is read here. */
    public record BodyFields(
            @NotBlank String name,
            @NotNull LocalDate activeFrom,
            LocalDate activeUntil,
            Integer memberLimit,
            List<@NotNull @Valid SeatFields> seats,
            List<@NotNull @Valid OfficeFields> chairs,
            List<@NotNull @Valid OfficeFields> champions) {}

    /** A seat with who held it when. */
    public record SeatFields(@NotNull UUID id, List<@NotNull @Valid TermFields> terms) {}

    /** That an organisation holds a seat. */
    public record TermFields(
            @NotNull UUID organisation, @NotNull LocalDate activeFrom, LocalDate activeUntil) {}

    /** What is done from a seat: chairing the body, or championing a theme or project. */
    public record OfficeFields(
            @NotNull UUID seat,
            String theme,
            String project,
            @NotNull LocalDate activeFrom,
            LocalDate activeUntil) {}

    @Override
    protected void on(Event event, BodyFields fields) {
        register.learn(
                new KnownBody(
                        event.subject(),
                        fields.name(),
                        fields.activeFrom(),
                        fields.activeUntil(),
                        fields.memberLimit(),
                        orNone(fields.seats()).flatMap(BodyConsumer::terms).toList(),
                        orNone(fields.chairs())
                                .map(each -> new Chair(each.seat(), each.activeFrom(), each.activeUntil()))
                                .toList(),
                        orNone(fields.champions())
                                .map(each -> new Champion(
                                        each.seat(),
                                        each.theme(),
                                        each.project(),
                                        each.activeFrom(),
                                        each.activeUntil()))
                                .toList()),
                event.aggregateVersion());
    }

    private static Stream<Term> terms(SeatFields seat) {
        return orNone(seat.terms())
                .map(term -> new Term(seat.id(), term.organisation(), term.activeFrom(), term.activeUntil()));
    }

    private static <T> Stream<T> orNone(List<T> values) {
        return Stream.ofNullable(values).flatMap(List::stream);
    }
}
