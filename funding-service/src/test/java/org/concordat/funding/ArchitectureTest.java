package org.concordat.funding;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import org.concordat.funding.bad.allocation.apportionment.ApportionmentKnowsLedger;
import org.concordat.funding.bad.fund.fund.FundKnowsReceipt;
import org.concordat.funding.bad.ledger.LedgerKnowsFund;
import org.concordat.funding.bad.organisation.OrganisationKnowsFund;
import org.concordat.platform.testing.HouseRules;
import org.junit.jupiter.api.Test;

/** The house rules, and which way the features of this service look. */
class ArchitectureTest extends HouseRules {

    private static final String FUND = "org.concordat.funding.fund.fund..";
    private static final String LEDGER = "org.concordat.funding.ledger..";
    private static final String RECEIPT = "org.concordat.funding.fund.receipt..";
    private static final String ORGANISATION = "org.concordat.funding.register.organisation..";

    @Test
    void aFundKnowsNoOtherFeature() {
        holdsHereAndNotices(FundKnowsReceipt.class, no("..fund.fund..").knows(LEDGER, RECEIPT, ORGANISATION));
    }

    @Test
    void theLedgerBooksWithoutKnowingForWhom() {
        holdsHereAndNotices(
                LedgerKnowsFund.class, no("..ledger", "..ledger.persistence").knows(FUND, RECEIPT, ORGANISATION));
    }

    @Test
    void anOrganisationKnowsNoOtherFeature() {
        holdsHereAndNotices(OrganisationKnowsFund.class, no("..organisation..").knows(FUND, LEDGER, RECEIPT));
    }

    @Test
    void aShareIsWorkedOutWithoutKnowingWhoseMoneyItIs() {
        holdsHereAndNotices(
                ApportionmentKnowsLedger.class,
                no("..allocation.apportionment..").knows(FUND, LEDGER, RECEIPT, ORGANISATION));
    }

    private void holdsHereAndNotices(Class<?> breaker, ArchRule rule) {
        holdsHereAndFailsOn(new ClassFileImporter().importClasses(breaker), rule);
    }

    private static Those no(String... packages) {
        return others -> noClasses()
                .that()
                .resideInAnyPackage(packages)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others);
    }

    private interface Those {
        ArchRule knows(String... others);
    }
}
