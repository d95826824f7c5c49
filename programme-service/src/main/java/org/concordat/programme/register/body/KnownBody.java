package org.concordat.programme.register.body;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A governance body as membership last told it.
 *
 * @param activeUntil its last day; {@code null} while no end is known
 * @param memberLimit how many may sit on it at a time; {@code null} when as many as it has seats
 * @param terms who sits on it, and who did
 * @param chairs from which seats it is chaired, and was
 * @param champions the seats from which something is championed, and was
 */
public record KnownBody(
        UUID id,
        String name,
        LocalDate activeFrom,
        LocalDate activeUntil,
        Integer memberLimit,
        List<Term> terms,
        List<Chair> chairs,
        List<Champion> champions) {

    public KnownBody {
        terms = List.copyOf(terms);
        chairs = List.copyOf(chairs);
        champions = List.copyOf(champions);
    }

    /** @param activeUntil the last day; {@code null} while no end is known */
    public record Term(UUID seat, UUID organisation, LocalDate activeFrom, LocalDate activeUntil) {}

    /** @param activeUntil the last day; {@code null} while no end is known */
    public record Chair(UUID seat, LocalDate activeFrom, LocalDate activeUntil) {}

    /**
     * @param theme {@code null} when it is a project
     * @param project {@code null} when it is a theme
     * @param activeUntil the last day; {@code null} while no end is known
     */
    public record Champion(UUID seat, String theme, String project, LocalDate activeFrom, LocalDate activeUntil) {}

    boolean isThereOn(LocalDate day) {
        return includes(activeFrom, activeUntil, day);
    }

    /** How many sit on it on a day. */
    public int membersOn(LocalDate day) {
        return (int) terms.stream()
                .filter(term -> includes(term.activeFrom(), term.activeUntil(), day))
                .count();
    }

    /** The seat from which it is chaired on a day; {@code null} when nobody chairs it. */
    public UUID chairOn(LocalDate day) {
        return chairs.stream()
                .filter(chair -> includes(chair.activeFrom(), chair.activeUntil(), day))
                .map(Chair::seat)
                .findFirst()
                .orElse(null);
    }

    public List<Champion> championsOn(LocalDate day) {
        return champions.stream()
                .filter(champion -> includes(champion.activeFrom(), champion.activeUntil(), day))
                .toList();
    }

    private static boolean includes(LocalDate from, LocalDate until, LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}
