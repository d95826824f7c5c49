package org.concordat.reporting.feed.due;

import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Until when a call takes applications, and by when those who applied hear what was decided. */
@Singleton
public class CallDues extends DueFacts<CallDues.Told> {

    private static final String DRAFT = "DRAFT";
    private static final String CLOSED = "CLOSED";

    private final ZoneId zone;

    /** A call, as funding sends it. */
    public record Told(
            @NotNull String title,
            @NotNull String status,
            @NotNull Instant closesAt,
            LocalDate decideBy,
            List<@Valid Invitation> invitations) {

        public Told {
            invitations = invitations == null ? List.of() : List.copyOf(invitations);
        }
    }

    /** Who alone may apply. */
    public record Invitation(@NotNull UUID organisation) {}

    CallDues(Clock clock) {
        super("due_call", 2, "funding.calls", Told.class);
        this.zone = clock.getZone();
    }

    @Override
    public List<Due> of(Told told) {
        if (told.status().equals(DRAFT)) {
            return List.of();
        }
        Stream<Due> closing = told.status().equals(CLOSED) ? Stream.empty() : closing(told);
        // whose decision is due is known from the applications
        Stream<Due> decision =
                Stream.ofNullable(told.decideBy()).map(day -> Due.of(DueKind.DECISION, null, told.title(), day));
        return Stream.concat(closing, decision).toList();
    }

    private Stream<Due> closing(Told told) {
        String what = "Apply to the call %s".formatted(told.title());
        // "closesAt is exclusive" (funding.md): of a call that closes at midnight the day before is the last one
        LocalDate day = LocalDate.ofInstant(told.closesAt().minusNanos(1), zone);
        return told.invitations().isEmpty()
                ? Stream.of(Due.of(DueKind.CALL, null, what, day))
                : told.invitations().stream()
                        .map(Invitation::organisation)
                        .distinct()
                        .map(invited -> Due.of(DueKind.CALL, invited, what, day).of(invited));
    }
}
