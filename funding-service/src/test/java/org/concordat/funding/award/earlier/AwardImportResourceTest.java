package org.concordat.funding.award.earlier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.funding.Api.FUNDS;
import static org.concordat.funding.Api.as;
import static org.concordat.funding.Api.createFund;
import static org.concordat.funding.Api.financeOfficer;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.UUID;
import org.concordat.funding.ledger.Verification;
import org.concordat.funding.register.Membership;
import org.concordat.funding.register.Membership.Told;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.Infrastructure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class AwardImportResourceTest {

    private static final String IMPORTS = "/funding/v1/award-imports";
    private static final String HEADER =
            "fund,reference,organisation,part,title,financialYear,kind,amount,matchFunding,awardedOn,paid,paidOn\n";

    @Inject
    AgroalDataSource dataSource;

    @Inject
    Verification verification;

    private UUID fund;
    private String code;
    private UUID council;
    private String name;

    @BeforeEach
    void aFundAndACouncil() {
        fund = createFund();
        code = financeOfficer().get(FUNDS + "/" + fund).path("code");
        name = "Council " + UUID.randomUUID();
        council = new Membership(dataSource).organisation(Told.of(name, "DISTRICT", "cumbria"));
    }

    private String line(String reference, String organisation, String rest) {
        return code + "," + reference + "," + organisation + ",cumbria,Shared payroll," + rest + "\n";
    }

    private ValidatableResponse send(RequestSpecification who, String lines) {
        return who.contentType("text/csv")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(HEADER + lines)
                .post(IMPORTS)
                .then();
    }

    private String award(int index) {
        return financeOfficer()
                .get("/funding/v1/awards?fund=" + fund)
                .jsonPath()
                .getString("items[" + index + "].id");
    }

    @Test
    void awardsAndPaymentsOfEarlierTimesAreDatedOpeningEntriesThatBringTheirOwnMoney() {
        String lines = line("NW/17", name, "2006-07,REVENUE,40000.00,10000.00,2006-07-01,30000.00,2007-03-15")
                + line("NW/17", council.toString(), "2007-08,REVENUE,20000.00,,2006-07-01,,");
        send(financeOfficer(), lines).statusCode(200).body("accepted", equalTo(2));
        financeOfficer()
                .get("/funding/v1/awards/" + award(0))
                .then()
                .body("status", equalTo("ACTIVE"))
                .body("formerReference", equalTo("NW/17"))
                .body("recipient", equalTo(council.toString()))
                .body("total.amount", equalTo("60000.00"))
                .body("sums.paid.amount", equalTo("30000.00"))
                .body("sums.eligible.amount", equalTo("37500.00"))
                .body("amounts.financialYear", contains("2006-07", "2007-08"));
        for (String[] expected : new String[][] {
            {"2006-06-30", "0.00", "0.00"}, {"2006-07-01", "60000.00", "0.00"}, {"2007-03-15", "30000.00", "30000.00"}
        }) {
            financeOfficer()
                    .get(FUNDS + "/" + fund + "/balances?asAt=" + expected[0])
                    .then()
                    .body("committed.amount", equalTo(expected[1]))
                    .body("paid.amount", equalTo(expected[2]))
                    .body("unallocated.amount", equalTo("0.00"));
        }
        assertThat(verification.verify(fund).intact()).isTrue();
    }

    @Test
    void importingTheSameAgainChangesNothing() {
        String lines = line("NW/18", name, "2006-07,REVENUE,40000.00,,2006-07-01,30000.00,2007-03-15");
        send(financeOfficer(), lines).statusCode(200);
        send(financeOfficer(), lines)
                .statusCode(200)
                .body("unchanged", equalTo(1))
                .body("refused", equalTo(0));
        financeOfficer().get("/funding/v1/awards?fund=" + fund).then().body("items", hasSize(1));
        financeOfficer()
                .get(FUNDS + "/" + fund + "/balances")
                .then()
                .body("paid.amount", equalTo("30000.00"))
                .body("source.amount", equalTo("-40000.00"));
        send(financeOfficer(), lines.replace("40000.00", "40000.01")).body("refused", equalTo(1));
    }

    @Test
    void aBadLineIsRefusedAndLosesNoGoodOne() {
        String good = line("NW/19", name, "2006-07,CAPITAL,1000.00,,2006-07-01,,");
        for (String bad : new String[] {
            line("NW/20", name, "2006-07,REVENUE,40000.00,,2006-07-01,30000.00,2006-06-30"),
            line("NW/20", name, "2006-07,REVENUE,40000.00,,2006-07-01,40000.01,2007-03-15"),
            line("NW/20", name, "2006-07,REVENUE,40000.00,,2006-07-01,1.00,"),
            line("NW/20", name, "2006-07,REVENUE,0.00,,2006-07-01,,"),
            line("NW/20", name, "2006-07,REVENUE,40000.00,,2006-07-01,,").replace(",cumbria,", ",RESERVE,"),
            line("NW/20", "Nobody", "2006-07,REVENUE,40000.00,,2006-07-01,,"),
            line("NW/20", name, "2006-07,REVENUE,40000.00,,2006-07-01,,").replace(code, "NO-FUND")
        }) {
            send(financeOfficer(), bad + good).statusCode(200).body("refused", equalTo(1));
        }
        financeOfficer().get("/funding/v1/awards?fund=" + fund).then().body("items", hasSize(1));
    }

    @Test
    void officersAloneImportAwards() {
        send(as(Roles.AUDITOR), "").statusCode(403);
        send(as(Roles.ORGANISATION_USER), "").statusCode(403);
    }
}
