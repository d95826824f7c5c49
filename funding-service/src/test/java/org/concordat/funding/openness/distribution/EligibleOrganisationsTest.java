package org.concordat.funding.openness.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.funding.openness.distribution.Councils.council;
import static org.concordat.funding.openness.distribution.Councils.district;
import static org.concordat.funding.openness.distribution.Councils.ended;
import static org.concordat.funding.openness.distribution.Councils.university;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concordat.funding.call.call.CallKind;
import org.concordat.funding.call.call.Eligibility;
import org.junit.jupiter.api.Test;

class EligibleOrganisationsTest {

    private final RegionalOrganisation inCumbria = district("cumbria");
    private final RegionalOrganisation inCheshire = district("cheshire");
    private final RegionalOrganisation county = council("COUNTY", "cumbria", null, null);
    private final RegionalOrganisation university = university();
    private final RegionalOrganisation ended = ended(district("cumbria"));
    private final List<RegionalOrganisation> all = List.of(inCumbria, inCheshire, county, university, ended);

    private static CallOfTheYear open(boolean alone, boolean together, List<String> types, List<String> subRegions) {
        return new CallOfTheYear(CallKind.OPEN, new Eligibility(alone, types, together, subRegions), Set.of());
    }

    private Set<RegionalOrganisation> under(CallOfTheYear... calls) {
        return EligibleOrganisations.of(all, List.of(calls), Set.of());
    }

    @Test
    void areThoseWhoseTypeACallOfTheYearAdmits() {
        assertThat(under(open(true, false, List.of("DISTRICT"), List.of()))).containsExactly(inCumbria, inCheshire);
        assertThat(under(open(true, false, List.of(), List.of())))
                .containsExactly(inCumbria, inCheshire, county, university);
    }

    @Test
    void areThoseOfTheSubRegionsThatACallAdmits() {
        assertThat(under(open(true, false, List.of(), List.of("cumbria"))))
                .containsExactly(inCumbria, county, university);
        assertThat(under(open(true, false, List.of("DISTRICT"), List.of("cumbria"))))
                .containsExactly(inCumbria);
    }

    @Test
    void areOfAnyTypeWherePartnershipsMayApply() {
        assertThat(under(open(false, true, List.of("DISTRICT"), List.of("cumbria"))))
                .containsExactly(inCumbria, county, university);
    }

    @Test
    void areThoseWhomACallInvites() {
        assertThat(under(new CallOfTheYear(
                        CallKind.COMMISSION, new Eligibility(true, List.of(), true, List.of()), Set.of(county.id()))))
                .containsExactly(county);
    }

    @Test
    void areThoseThatAnyOfTheCallsAdmits() {
        assertThat(under(
                        open(true, false, List.of("COUNTY"), List.of()),
                        open(true, false, List.of("DISTRICT"), List.of("cheshire"))))
                .containsExactly(inCheshire, county);
    }

    @Test
    void areAllThatAreThereWhenTheYearHadNoCall() {
        assertThat(under()).containsExactly(inCumbria, inCheshire, county, university);
    }

    @Test
    void whoReceivedSomethingAlwaysCounts() {
        Set<UUID> recipients =
                Stream.of(ended, university).map(RegionalOrganisation::id).collect(Collectors.toSet());
        assertThat(EligibleOrganisations.of(all, List.of(open(true, false, List.of("COUNTY"), List.of())), recipients))
                .containsExactly(county, university, ended);
    }
}
