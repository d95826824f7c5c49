package org.concordat.funding.register.statistic;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Figures about organisations, such as their population, as membership tells of them. */
public interface Statistics {

    /** What membership says of a figure: the day on which it is true, and who counted it. */
    record KnownStatistic(UUID id, UUID organisation, String kind, LocalDate trueOn, long figure, String source) {}

    /**
     * Which figures are meant.
     *
     * @param kind code of the statistic kind, such as {@code POPULATION}
     * @param source who counted
     * @param trueOn the day on which the figures are true
     */
    record Census(String kind, String source, LocalDate trueOn) {}

    /** Old news, by the version, changes nothing. */
    void learn(KnownStatistic statistic, long version);

    /**
     * The figures of a census added up by sub-region, over the organisations of some types that are there on a day.
     * People are counted once, at the lowest tier: an organisation that stands above another one of these on that day is
     * left out.
     */
    List<PeopleCount> bySubRegion(Census census, LocalDate day, Collection<String> types);
}
