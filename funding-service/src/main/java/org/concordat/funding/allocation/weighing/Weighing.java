package org.concordat.funding.allocation.weighing;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.concordat.funding.allocation.apportionment.Measure;
import org.concordat.funding.allocation.apportionment.Mix;
import org.concordat.funding.allocation.apportionment.Weighting;
import org.concordat.funding.register.organisation.Organisations;
import org.concordat.funding.register.organisationtype.OrganisationTypes;
import org.concordat.funding.register.statistic.PeopleCount;
import org.concordat.funding.register.statistic.Statistics;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.value.Percentage;

/** Counts what weights ask for, as the register knows it on a day. */
@ApplicationScoped
public class Weighing {

    private static final int NAMED_AT_MOST = 10;

    private final Organisations organisations;
    private final OrganisationTypes types;
    private final Statistics statistics;

    Weighing(Organisations organisations, OrganisationTypes types, Statistics statistics) {
        this.organisations = organisations;
        this.types = types;
        this.statistics = statistics;
    }

    /** @param day whose organisations count */
    public Mix count(List<AskedWeight> asked, LocalDate day) {
        return new Mix(asked.stream().map(weight -> measure(weight, day)).toList());
    }

    private Measure measure(AskedWeight asked, LocalDate day) {
        return switch (asked.kind()) {
            case ORGANISATIONS -> organisations(asked, day);
            case STATISTIC -> statistic(asked, day);
            case FIXED -> fixed(asked, day);
        };
    }

    private Measure organisations(AskedWeight asked, LocalDate day) {
        List<String> counted = countedTypes(asked);
        var figures = new TreeMap<String, BigDecimal>();
        organisations
                .countBySubRegion(day, counted)
                .forEach((subRegion, number) -> figures.put(subRegion, BigDecimal.valueOf(number)));
        return new Measure(Weighting.byOrganisations(asked.part(), counted), figures);
    }

    private Measure statistic(AskedWeight asked, LocalDate day) {
        List<String> counted = countedTypes(asked);
        var census = new Statistics.Census(asked.statisticOrPopulation(), asked.source(), asked.trueOn());
        List<PeopleCount> people = statistics.bySubRegion(census, day, counted);
        requireEveryFigure(census, people);
        var figures = new TreeMap<String, BigDecimal>();
        people.forEach(count -> figures.put(count.subRegion(), BigDecimal.valueOf(count.figure())));
        return new Measure(
                Weighting.byStatistic(asked.part(), counted, census.kind(), census.source(), census.trueOn()), figures);
    }

    private Measure fixed(AskedWeight asked, LocalDate day) {
        SortedMap<String, Percentage> shares = asked.shares();
        requireSubRegions(shares, day);
        var figures = new TreeMap<String, BigDecimal>();
        shares.forEach((subRegion, share) -> figures.put(subRegion, share.percent()));
        return new Measure(Weighting.fixed(asked.part()), figures);
    }

    private List<String> countedTypes(AskedWeight asked) {
        if (asked.organisationTypes() == null) {
            return types.councils();
        }
        var unknown = new TreeSet<>(asked.organisationTypes());
        unknown.removeAll(types.codes());
        if (!unknown.isEmpty()) {
            throw Refusal.rule(
                    "organisation-type-unknown",
                    "/weights",
                    "There is no organisation type %s. Send codes that membership lists."
                            .formatted(String.join(", ", unknown)));
        }
        return asked.organisationTypes().stream().distinct().sorted().toList();
    }

    /** "A missing statistic: 422": a sub-region is not weighed by half of its people. */
    private static void requireEveryFigure(Statistics.Census census, List<PeopleCount> people) {
        List<String> missing =
                people.stream().flatMap(count -> count.missing().stream()).toList();
        if (!missing.isEmpty()) {
            throw Refusal.rule(
                    "statistic-missing",
                    "/weights",
                    "No %s on %s by '%s' is known of %d organisations: %s. Record it in membership, or name another source or day."
                            .formatted(
                                    census.kind(),
                                    census.trueOn(),
                                    census.source(),
                                    missing.size(),
                                    missing.stream().limit(NAMED_AT_MOST).collect(Collectors.joining(", "))));
        }
    }

    private void requireSubRegions(SortedMap<String, Percentage> shares, LocalDate day) {
        var unknown = new TreeSet<>(shares.keySet());
        unknown.removeAll(organisations.subRegionsOn(day, types.codes()));
        if (!unknown.isEmpty()) {
            throw Refusal.rule(
                    "sub-region-unknown",
                    "/weights",
                    "No organisation was in %s on %s. Send codes of sub-regions that had one."
                            .formatted(String.join(", ", unknown), day));
        }
    }
}
