package org.concordat.sampledata.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a partnership knows when it begins its plan: who there is, what each class pays, what each programme does and is
 * given. Nothing in it is a result.
 */
public record Plan(
        List<OrganisationType> organisationTypes,
        List<Organisation> organisations,
        List<RateCard> rateCards,
        List<WorkstreamKind> workstreamKinds,
        List<EventKind> eventKinds,
        List<Programme> programmes) {

    /** The year in which the first subscriptions of the plan are raised. */
    public static final FinancialYear FIRST_YEAR = new FinancialYear(2008);

    public record OrganisationType(String code, String name, boolean council) {}

    /**
     * @param county the name of the organisation of which this one is a part
     * @param member whether it subscribes in the first year
     */
    public record Organisation(
            String name,
            String type,
            String subRegion,
            Optional<String> county,
            Optional<String> gssCode,
            boolean member) {}

    public record RateCard(String name, String financialYear, List<SubscriptionClass> classes) {}

    public record SubscriptionClass(String name, List<String> organisationTypes, BigDecimal annualAmount) {}

    public record WorkstreamKind(String code, String name, boolean overhead) {}

    public record EventKind(String code, String name) {}

    /** An amount of a year, split by where it comes from. */
    public record BySource(BigDecimal core, BigDecimal addedValue) {
        public static final String CORE = "CORE";
        public static final String ADDED_VALUE = "ADDED_VALUE";

        /** The codes of the funding streams that give something, each with what it gives. */
        public Map<String, BigDecimal> amounts() {
            Map<String, BigDecimal> amounts = new TreeMap<>(Map.of(CORE, core, ADDED_VALUE, addedValue));
            amounts.values().removeIf(amount -> amount.signum() == 0);
            return amounts;
        }

        public BigDecimal total() {
            return core.add(addedValue);
        }
    }

    /** A programme with what it has in each of its years. */
    public record Programme(
            String code,
            String name,
            LocalDate startsOn,
            LocalDate endsOn,
            BySource budget,
            List<Activity> activities) {

        public List<FinancialYear> years() {
            return FinancialYear.of(startsOn, endsOn);
        }

        public boolean hasAddedValue() {
            return budget.addedValue().signum() > 0;
        }
    }

    /**
     * @param costAlone what one council would pay a year to do it alone; overheads have none
     * @param deliverables what it promises for each year
     */
    public record Activity(
            String title,
            String kind,
            BySource budget,
            Optional<BigDecimal> costAlone,
            List<Deliverable> deliverables) {}

    /**
     * What an activity promises for each year.
     *
     * @param unit what is counted
     * @param planned how many a year, or for whom one each: {@code ALL_COUNCILS}, {@code ONE_PER_SUB_REGION}
     */
    public record Deliverable(String unit, String planned) {
        private static final String VISIT = "COUNCIL_VISIT";

        /** Nothing when it is for each of some. */
        public Optional<Integer> number() {
            return planned.matches("\\d+") ? Optional.of(Integer.valueOf(planned)) : Optional.empty();
        }

        public boolean isVisit() {
            return unit.equals(VISIT);
        }
    }

    /** The sub-regions in the order in which the organisations name them. */
    public List<String> subRegions() {
        return organisations.stream().map(Organisation::subRegion).distinct().toList();
    }
}
