package org.concordat.funding.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.concordat.funding.Api.FUNDS;
import static org.concordat.funding.Api.createFund;
import static org.concordat.funding.Api.financeOfficer;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.money.Money;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.testing.Infrastructure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Balances are kept and guarded one level below the fund, for every day. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class AccountsOfAFundTest {

    private static final UUID COUNCIL = UUID.fromString("018f4e6e-7c1a-7b8e-9d3f-2a1b0c9d8e70");

    @Inject
    Ledger ledger;

    @Inject
    Verification verification;

    private UUID fund;

    @BeforeEach
    void aFundWithMoneyForTwoPartsOfTheRegion() {
        fund = createFund();
        move("2008-04-10", Account.SOURCE, Account.UNALLOCATED, "150000.00");
        move("2008-04-11", Account.UNALLOCATED, Accounts.ALLOCATED, "13695.65");
        move("2008-04-11", Account.UNALLOCATED, Accounts.REGIONAL, "60000.00");
    }

    private void move(String day, Account from, Account to, String amount) {
        QuarkusTransaction.requiringNew()
                .run(() -> ledger.post(new Posting(
                        fund,
                        LocalDate.parse(day),
                        from,
                        to,
                        Money.of(amount),
                        "test",
                        "Moved",
                        new BusinessObject("award", Accounts.AWARD),
                        from == Account.SOURCE ? null : COUNCIL)));
    }

    private ValidatableResponse accounts(String query) {
        return financeOfficer()
                .get(FUNDS + "/" + fund + "/accounts?" + query)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse statement(String query) {
        return financeOfficer()
                .get(FUNDS + "/" + fund + "/statements?from=2008-05-01&to=2008-06-30&" + query)
                .then()
                .statusCode(200);
    }

    private void assertNotCovered(Runnable move, String account, String day) {
        assertThatThrownBy(move::run).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.type()).isEqualTo("account-below-zero");
            assertThat(refusal.getMessage()).contains(account).contains(" on " + day);
        });
    }

    @Test
    void whatIsSetAsideForOnePartIsNotSpentForAnother() {
        assertNotCovered(
                () -> move("2008-05-01", Accounts.ALLOCATED, Accounts.COMMITTED, "13695.66"),
                "ALLOCATED 2008-09 cumbria",
                "2008-05-01");
        move("2008-05-01", Accounts.ALLOCATED, Accounts.COMMITTED, "13695.65");
        accounts("part=cumbria&kind=ALLOCATED").body("items[0].balance.amount", equalTo("0.00"));
    }

    @Test
    void whatIsCommittedToOneAwardOrForOneYearIsNotPaidOnAnother() {
        move("2008-05-01", Accounts.ALLOCATED, Accounts.COMMITTED, "100.00");
        UUID another = UUID.randomUUID();
        assertNotCovered(
                () -> move(
                        "2008-05-02",
                        Account.committed(Accounts.YEAR, "cumbria", another),
                        Account.paid(Accounts.YEAR, "cumbria", another),
                        "1.00"),
                another.toString(),
                "2008-05-02");
        assertNotCovered(
                () -> move(
                        "2008-05-02",
                        Account.committed(Accounts.YEAR.next(), "cumbria", Accounts.AWARD),
                        Account.paid(Accounts.YEAR.next(), "cumbria", Accounts.AWARD),
                        "1.00"),
                "2009-10",
                "2008-05-02");
    }

    @Test
    void anEntryThatWouldMakeALaterDayNegativeIsRefusedAndNamesThatDay() {
        move("2008-07-03", Accounts.REGIONAL, Account.UNALLOCATED, "10000.00");
        move("2008-07-05", Accounts.REGIONAL, Account.UNALLOCATED, "49000.00");
        assertNotCovered(
                () -> move("2008-07-01", Accounts.REGIONAL, Account.UNALLOCATED, "1000.01"), "REGIONAL", "2008-07-05");
        move("2008-07-01", Accounts.REGIONAL, Account.UNALLOCATED, "1000.00");
        assertNotCovered(
                () -> move("2008-04-10", Accounts.REGIONAL, Account.UNALLOCATED, "0.01"), "REGIONAL", "2008-04-10");
    }

    @Test
    void aBackDatedEntryMovesTheBalancesOfAllLaterDays() {
        move("2008-06-10", Account.UNALLOCATED, Accounts.REGIONAL, "1.00");
        move("2008-05-10", Account.UNALLOCATED, Accounts.REGIONAL, "2.00");
        for (var expected : new String[][] {
            {"2008-05-09", "60000.00"},
            {"2008-05-10", "60002.00"},
            {"2008-06-09", "60002.00"},
            {"2008-06-10", "60003.00"}
        }) {
            accounts("part=REGIONAL&asAt=" + expected[0]).body("items[0].balance.amount", equalTo(expected[1]));
        }
        assertThat(verification.verify(fund)).isEqualTo(Verification.Finding.intact(5));
    }

    @Test
    void listsTheAccountsThatMoneyIsPostedToAndNotWhatTheyAddUpInto() {
        move("2008-05-01", Accounts.ALLOCATED, Accounts.COMMITTED, "100.00");
        move("2008-05-02", Accounts.COMMITTED, Accounts.PAID, "40.00");
        accounts("limit=200")
                .body("items.kind", contains("SOURCE", "UNALLOCATED", "ALLOCATED", "ALLOCATED", "COMMITTED", "PAID"))
                .body(
                        "items.balance.amount",
                        contains("-150000.00", "76304.35", "13595.65", "60000.00", "60.00", "40.00"));
        accounts("award=" + Accounts.AWARD).body("items.kind", contains("COMMITTED", "PAID"));
        accounts("kind=PAID&financialYear=2009-10").body("items", hasSize(0));
        accounts("limit=1&kind=ALLOCATED").body("items.part", contains("cumbria"));
        financeOfficer()
                .get(FUNDS + "/" + fund + "/balances")
                .then()
                .body("committed.amount", equalTo("60.00"))
                .body("paid.amount", equalTo("40.00"))
                .body("allocated.amount", equalTo("73595.65"));
    }

    @Test
    void statementsOfAPartAnAwardAndAnOrganisationShowTheirMovementsAlone() {
        move("2008-05-01", Accounts.ALLOCATED, Accounts.COMMITTED, "100.00");
        move("2008-06-02", Accounts.COMMITTED, Accounts.PAID, "40.00");
        statement("part=cumbria")
                .body("opening.unallocated.amount", equalTo("-13695.65"))
                .body("opening.allocated.amount", equalTo("13695.65"))
                .body("entries.entry.amount.amount", contains("100.00", "40.00"))
                .body("closing.allocated.amount", equalTo("13595.65"))
                .body("closing.paid.amount", equalTo("40.00"));
        statement("award=" + Accounts.AWARD)
                .body("opening.allocated.amount", equalTo("0.00"))
                .body("closing.allocated.amount", equalTo("-100.00"))
                .body("closing.committed.amount", equalTo("60.00"));
        statement("organisation=" + COUNCIL)
                .body("opening.unallocated.amount", equalTo("-73695.65"))
                .body("entries", hasSize(2));
        statement("organisation=" + UUID.randomUUID()).body("entries", hasSize(0));
        assertThat(financeOfficer()
                        .accept("text/csv")
                        .get(FUNDS + "/" + fund + "/statements?from=2008-05-01&to=2008-06-30&part=REGIONAL")
                        .asString()
                        .split("\r\n"))
                .hasSize(3);
    }

    @Test
    void refusesAKindOfAccountThatThereIsNot() {
        financeOfficer().get(FUNDS + "/" + fund + "/accounts?kind=SPENT").then().statusCode(400);
    }
}
