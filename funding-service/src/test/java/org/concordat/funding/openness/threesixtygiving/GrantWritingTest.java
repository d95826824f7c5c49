package org.concordat.funding.openness.threesixtygiving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.concordat.funding.openness.threesixtygiving.GrantMother.award;
import static org.concordat.funding.openness.threesixtygiving.GrantMother.organisation;

import java.time.LocalDate;
import org.concordat.funding.award.award.AwardStatus;
import org.concordat.funding.fund.fund.SourceKind;
import org.concordat.funding.register.organisation.Identifier;
import org.junit.jupiter.api.Test;

class GrantWritingTest {

    @Test
    void saysWhatWasAskedAwardedAndPaidAsNumbersNetOfWhatCameBack() {
        Grant grant = award().grant();
        assertThat(grant.currency()).isEqualTo("GBP");
        assertThat(grant.amountAppliedFor()).isEqualByComparingTo("75000.00");
        assertThat(grant.amountAwarded()).isEqualByComparingTo("60000.00");
        assertThat(grant.amountDisbursed()).isEqualByComparingTo("15000.00");
        assertThat(grant.awardDate()).isEqualTo("2008-06-01");
        assertThat(grant.dateModified()).isEqualTo(GrantMother.CHANGED);
        assertThat(grant.dataSource()).isEqualTo("https://data.example.org/grants.json");
    }

    @Test
    void isIdentifiedByThePublishersPrefixWithoutSlashes() {
        assertThat(award().grant().id()).isEqualTo("360G-region-01920000-0000-7000-8000-00000000000a");
    }

    @Test
    void lastsFromTheFirstToTheLastYearItHasMoneyFor() {
        assertThat(award().grant().plannedDates())
                .containsExactly(new Grant.PlannedDates(LocalDate.of(2008, 4, 1), LocalDate.of(2010, 3, 31)));
    }

    @Test
    void aTitleStaysBelow140Characters() {
        assertThat(award().called("x".repeat(139)).grant().title()).isEqualTo("x".repeat(139));
        assertThat(award().called("x".repeat(140)).grant().title()).hasSize(139).endsWith("x…");
    }

    @Test
    void itsProgrammeIsTheCallAndSaysWhetherThatWasOpen() {
        Grant grant = award().grant();
        assertThat(grant.grantProgramme())
                .containsExactly(new Grant.Programme(GrantMother.CALL.toString(), "Tranche 2"));
        assertThat(grant.fromOpenCall()).isEqualTo("Yes");
    }

    @Test
    void anAwardOfEarlierTimesIsDescribedByItsTitleAndItsFund() {
        Grant grant = award().ofEarlierTimes().grant();
        assertThat(grant.description()).isEqualTo("Shared payroll");
        assertThat(grant.grantProgramme()).containsExactly(new Grant.Programme("RIF", "Regional improvement"));
        assertThat(grant.fromOpenCall()).isNull();
        assertThat(grant.amountAppliedFor()).isNull();
    }

    @Test
    void aPlaceIsTheBeneficiarysCodeOfTheOfficeForNationalStatistics() {
        assertThat(award().grant().beneficiaryLocation())
                .containsExactly(new Grant.Location("Allerdale", "GB", "E07000026", "NMD"));
        assertThat(award().to(organisation("Fire service")).grant().beneficiaryLocation())
                .containsExactly(new Grant.Location("Fire service", "GB", null, null));
    }

    @Test
    void marksAnAwardWhoseLeadPassesSharesOnAsARegrantAndNoOther() {
        assertThat(award().ofPartnership("West Cumbria").grant().regrantType()).isEqualTo("FRG010");
        assertThat(award().grant().regrantType()).isNull();
    }

    @Test
    void saysWhetherTheMoneyIsAGrantThatIsPassedOn() {
        assertThat(award().grant(SourceKind.GRANT, SourceKind.SUBSCRIPTIONS).classifications())
                .extracting(Grant.Classification::code, Grant.Classification::title)
                .containsExactly(
                        tuple("GRANT", "A government grant that is passed on"),
                        tuple("SUBSCRIPTIONS", "Subscriptions of the partnership's members"));
    }

    @Test
    void isGivenByTheFunderToTheRecipientWithItsNumbers() {
        Grant grant = award().to(organisation(
                        "Cumbria Care", new Identifier("GB-CHC", "1070468"), new Identifier("GB-COH", "09506232")))
                .grant();
        assertThat(grant.fundingOrganization()).containsExactly(GrantMother.PUBLISHER.funder());
        assertThat(grant.recipientOrganization())
                .containsExactly(new Grant.Organisation("GB-CHC-1070468", "Cumbria Care", "1070468", "09506232"));
    }

    @Test
    void aRecipientThatMembershipHasNotNamedIsCalledByItsIdentifier() {
        Grant.Organisation recipient =
                award().to(organisation(null)).grant().recipientOrganization().get(0);
        assertThat(recipient.name()).isEqualTo(recipient.id());
    }

    @Test
    void anAwardWithdrawnBeforeAnythingWasPaidIsNoGrantAndAnyOtherIs() {
        for (AwardStatus status : AwardStatus.values()) {
            assertThat(GrantWriting.isGrant(award().in(status).registered()))
                    .isEqualTo(status != AwardStatus.WITHDRAWN);
        }
    }
}
