package org.concordat.reporting.programme.deliverable;

import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.concordat.platform.time.FinancialYear;
import org.concordat.reporting.known.DatedFacts;
import org.concordat.reporting.programme.deliverable.PromiseFacts.Promise;
import org.concordat.reporting.programme.deliverable.PromiseFacts.PromisingProgramme;

/** "Deliverables of an activity: unit, planned per year": programme.md, Money. */
@Singleton
public class PromiseFacts extends DatedFacts<PromisingProgramme, Promise> {

    /** A programme with what its activities promise for each of their years, as programme sends it. */
    public record PromisingProgramme(
            @NotNull UUID id, @NotNull String code, @NotNull String name, List<@Valid Activity> activities) {

        public PromisingProgramme {
            activities = activities == null ? List.of() : List.copyOf(activities);
        }
    }

    /** An activity; one that was told before there were deliverables promises none. */
    public record Activity(
            @NotNull UUID id, @NotNull String title, List<@Valid Deliverable> deliverables, List<@Valid Year> years) {

        public Activity {
            deliverables = deliverables == null ? List.of() : List.copyOf(deliverables);
            years = years == null ? List.of() : List.copyOf(years);
        }
    }

    /** What is promised; {@code number} is {@code null} unless that is the target. */
    public record Deliverable(
            @NotNull String unit,
            @NotNull String countedFrom,
            @NotNull String target,
            Integer number) {}

    /** A year in which the activity is planned. */
    public record Year(@NotNull FinancialYear financialYear) {}

    /**
     * What an activity promises for a year.
     *
     * @param place of the activity in its programme
     */
    public record Promise(
            UUID programme,
            String code,
            String name,
            int place,
            UUID activity,
            String title,
            String unit,
            String countedFrom,
            String target,
            Integer howMany,
            FinancialYear financialYear) {}

    PromiseFacts() {
        super("deliverable", 1, "programme.programmes", PromisingProgramme.class, Promise.class);
    }

    @Override
    public List<Promise> of(PromisingProgramme told) {
        return IntStream.range(0, told.activities().size())
                .boxed()
                .flatMap(place -> promises(told, place, told.activities().get(place)))
                .toList();
    }

    private static Stream<Promise> promises(PromisingProgramme told, int place, Activity activity) {
        return activity.years().stream().flatMap(year -> activity.deliverables().stream()
                .map(promised -> new Promise(
                        told.id(),
                        told.code(),
                        told.name(),
                        place,
                        activity.id(),
                        activity.title(),
                        promised.unit(),
                        promised.countedFrom(),
                        promised.target(),
                        promised.number(),
                        year.financialYear())));
    }
}
