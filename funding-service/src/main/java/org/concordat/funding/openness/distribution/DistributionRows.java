package org.concordat.funding.openness.distribution;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import org.concordat.funding.openness.distribution.DistributionRow.Subject;
import org.concordat.platform.money.Money;

/**
 * Draws the rows of a distribution up, and their total.
 *
 * @param planned what sub-regions have by the plans in force, by code
 * @param subscribed by organisation
 */
record DistributionRows(Picture picture, Map<String, Money> planned, Map<UUID, Money> subscribed) {

    List<DistributionRow> by(GroupedBy grouped) {
        return switch (grouped) {
            case ORGANISATION -> byOrganisation();
            case TYPE ->
                byCode(
                        RegionalOrganisation::type,
                        picture.sums().byType(),
                        Set.of(),
                        code -> new Subject(null, null, code, null),
                        code -> Weight.NONE);
            case SUB_REGION ->
                byCode(
                        RegionalOrganisation::subRegion,
                        picture.sums().bySubRegion(),
                        planned.keySet(),
                        code -> new Subject(null, null, null, code),
                        this::weightOf);
        };
    }

    /** All of them together: its money is the sum of the rows', whichever way they are grouped. */
    DistributionRow total() {
        return row(Subject.ALL, picture.sums().total(), Weight.NONE, picture.organisations());
    }

    /** Eligible organisations, and whoever has a part in the sums; by name. */
    private List<DistributionRow> byOrganisation() {
        return picture.organisations().stream()
                .filter(each -> picture.isEligible(each)
                        || picture.sums().byOrganisation().containsKey(each.id()))
                .map(each -> row(
                        new Subject(each.id(), each.name(), each.type(), each.subRegion()),
                        picture.sums().of(each.id()),
                        Weight.NONE,
                        List.of(each)))
                .toList();
    }

    private List<DistributionRow> byCode(
            Function<RegionalOrganisation, String> code,
            Map<String, Sums> sums,
            Set<String> more,
            Function<String, Subject> subject,
            Function<String, Weight> weight) {
        var codes = new TreeSet<>(sums.keySet());
        codes.addAll(more);
        picture.eligible().stream().map(code).filter(Objects::nonNull).forEach(codes::add);
        return codes.stream()
                .map(each -> row(
                        subject.apply(each.isEmpty() ? null : each),
                        sums.getOrDefault(each, Sums.NOTHING),
                        weight.apply(each),
                        picture.organisations().stream()
                                .filter(of -> each.equals(Objects.requireNonNullElse(code.apply(of), "")))
                                .toList()))
                .toList();
    }

    private Weight weightOf(String subRegion) {
        Money inThePlan = Money.total(planned.keySet(), each -> picture.sums()
                .bySubRegion()
                .getOrDefault(each, Sums.NOTHING)
                .awarded());
        return new Weight(planned.get(subRegion), Money.total(planned.values(), each -> each), inThePlan);
    }

    private DistributionRow row(Subject subject, Sums sums, Weight weight, List<RegionalOrganisation> organisations) {
        return DistributionRow.of(
                subject,
                sums,
                picture.sums().total().awarded(),
                weight,
                Denominators.of(organisations, picture, subscribed));
    }
}
