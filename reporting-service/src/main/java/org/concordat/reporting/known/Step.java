package org.concordat.reporting.known;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;

/**
 * A step of one record, as its owner told it.
 *
 * @param from the day from which it is true; {@link LocalDate#MIN} for what has always been so
 * @param recordedAt when its owner recorded it
 * @param state the whole record after the step
 */
public record Step(LocalDate from, Instant recordedAt, Map<String, Object> state) {

    private static final Set<String> LISTS_WITHOUT_DAYS =
            Set.of("membership.organisation-types", "membership.sub-regions");
    private static final String ORGANISATIONS = "membership.organisations";
    private static final String OBSERVATIONS = "reporting.observations";
    private static final String MEASURES = "reporting.measures";

    /**
     * A step is true from its day of effect on, but for what membership keeps without days, for what was observed: that is true
     * of its period, however long after its last day it was returned or corrected; and for measures, which are asked about any
     * day as they were set or amended last.
     */
    public static Step of(
            String topic, long version, LocalDate effectiveOn, Instant recordedAt, Map<String, Object> state) {
        if (topic.equals(OBSERVATIONS)) {
            return new Step(LocalDate.parse((String) state.get("lastDay")), recordedAt, state);
        }
        boolean always = topic.equals(MEASURES)
                || version == 0
                        && (LISTS_WITHOUT_DAYS.contains(topic)
                                || topic.equals(ORGANISATIONS)
                                        && isRegisteredWithoutADay(effectiveOn, recordedAt, state));
        return new Step(always ? LocalDate.MIN : effectiveOn, recordedAt, state);
    }

    /**
     * Such an organisation is there on every day, as membership has it: nobody knows when it began, and its event names the
     * day on which it was entered.
     */
    private static boolean isRegisteredWithoutADay(
            LocalDate effectiveOn, Instant recordedAt, Map<String, Object> state) {
        LocalDate entered = LocalDate.ofInstant(recordedAt, ZoneOffset.UTC);
        return state.get("activeFrom") == null && Math.abs(effectiveOn.toEpochDay() - entered.toEpochDay()) <= 1;
    }
}
