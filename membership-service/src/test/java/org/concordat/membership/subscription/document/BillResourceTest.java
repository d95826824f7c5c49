package org.concordat.membership.subscription.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.membership.testing.Clerk.ROOT;
import static org.concordat.membership.testing.Clerk.aFinancialYear;
import static org.concordat.membership.testing.Clerk.aSubRegion;
import static org.concordat.membership.testing.Clerk.anInvitation;
import static org.concordat.membership.testing.Clerk.anInvoiced;
import static org.concordat.membership.testing.Clerk.anOrganisation;
import static org.concordat.membership.testing.Clerk.anOrganisationType;
import static org.concordat.membership.testing.Clerk.as;
import static org.concordat.membership.testing.Clerk.create;
import static org.concordat.membership.testing.Clerk.creditNote;
import static org.concordat.membership.testing.Clerk.id;
import static org.concordat.membership.testing.Clerk.officer;
import static org.concordat.membership.testing.Clerk.step;
import static org.concordat.membership.testing.Clerk.userOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.concordat.membership.testing.AtOnce;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.time.FinancialYear;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class BillResourceTest {

    private static final String PDF = "application/pdf";

    private static String text(Response response) throws IOException {
        response.then().statusCode(200).contentType(PDF).header("Vary", containsString("Accept"));
        try (var pdf = Loader.loadPDF(response.asByteArray())) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }

    private static Response pdf(String path) {
        return as(Roles.FINANCE_OFFICER).accept(PDF).get(path);
    }

    private static String invoiceOf(UUID subscription) {
        return ROOT + "/subscriptions/" + subscription + "/invoice";
    }

    private static String organisationOf(UUID subscription) {
        return officer().get(ROOT + "/subscriptions/" + subscription).jsonPath().getString("organisation");
    }

    /** With 20 per cent of VAT, invoiced to a late joiner. */
    private static UUID taxed(FinancialYear year) {
        String type = anOrganisationType();
        UUID card = id(create("/rate-cards", """
                {"name":"Card","financialYear":"%s","classes":[{"name":"Upper <tier> & Co","organisationTypes":["%s"],
                 "annualAmount":{"amount":"1200.00","currency":"GBP"},"proRata":"WHOLE_MONTHS","vatRate":"20"}]}""".formatted(year, type)));
        officer()
                .body("{}")
                .post(ROOT + "/rate-cards/" + card + "/publication")
                .then()
                .statusCode(200);
        UUID subscription = id(create(
                "/subscriptions",
                "{\"organisation\":\"%s\",\"financialYear\":\"%s\",\"joinedOn\":\"%s\"}"
                        .formatted(
                                anOrganisation(type, aSubRegion()),
                                year,
                                year.firstDay().plusMonths(6))));
        step(subscription, "agreement", "{}").then().statusCode(200);
        step(subscription, "invoice", "{\"issuedOn\":\"2008-04-21\",\"dueOn\":\"2008-05-21\"}")
                .then()
                .statusCode(200);
        return subscription;
    }

    @Test
    void givesTheInvoiceWithItsLines() {
        FinancialYear year = aFinancialYear();
        UUID id = taxed(year);
        officer()
                .get(invoiceOf(id))
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("number", equalTo(year + "/0001"))
                .body("issuedOn", equalTo("2008-04-21"))
                .body("dueOn", equalTo("2008-05-21"))
                .body("addressee", containsString("Council"))
                .body("lines", hasSize(1))
                .body("lines[0].description", containsString("class Upper <tier> & Co, from 1 October"))
                .body("lines[0].amount.amount", equalTo("600.00"))
                .body("net.amount", equalTo("600.00"))
                .body("vatRate", equalTo("20"))
                .body("vat.amount", equalTo("120.00"))
                .body("total.amount", equalTo("720.00"));
    }

    @Test
    void printsTheInvoiceForWhoAcceptsPdf() throws IOException {
        FinancialYear year = aFinancialYear();
        UUID id = taxed(year);
        Response response = pdf(invoiceOf(id));
        assertThat(text(response))
                .contains("Improvement partnership", "Invoice", year + "/0001", "21 April 2008")
                .contains("class Upper <tier> & Co, from 1 October", "£600.00")
                .contains("VAT at 20% £120.00", "Total to pay £720.00");
        response.then().header("Content-Disposition", equalTo("inline; filename=\"" + year + "-0001.pdf\""));
    }

    private static String creditNoteOf(UUID subscription, String body) {
        return ROOT + "/subscriptions/" + subscription + "/credit-notes/"
                + creditNote(subscription, body).jsonPath().getString("result");
    }

    @Test
    void printsACreditNoteForWhoAcceptsPdf() throws IOException {
        FinancialYear year = aFinancialYear();
        UUID id = taxed(year);
        String location = creditNoteOf(id, """
                        {"amount":{"amount":"72.00","currency":"GBP"},"reason":"invoiced <too> much"}""");
        assertThat(text(pdf(location)))
                .contains("Credit note", year + "/CN0001", "Corrects invoice " + year + "/0001")
                .contains("invoiced <too> much £60.00", "VAT at 20% £12.00", "Total credited £72.00");
        officer().get(location).then().contentType("application/json").body("vat.amount", equalTo("12.00"));
    }

    @Test
    void anInvoiceNamesTheMemberAsItWasCalledWhenItWasIssued() throws IOException {
        UUID id = taxed(aFinancialYear());
        String organisation = ROOT + "/organisations/" + organisationOf(id);
        String etag = officer().get(organisation).getHeader("ETag");
        officer()
                .header("If-Match", etag)
                .body("{\"name\":\"The name before\",\"effectiveOn\":\"2008-04-01\"}")
                .patch(organisation)
                .then()
                .statusCode(200);
        officer()
                .header("If-Match", officer().get(organisation).getHeader("ETag"))
                .body("{\"name\":\"The name after\",\"effectiveOn\":\"2009-04-01\"}")
                .patch(organisation)
                .then()
                .statusCode(200);
        assertThat(text(pdf(invoiceOf(id)))).contains("The name before").doesNotContain("The name after");
    }

    @Test
    void thereIsNoneBeforeItIsIssued() {
        UUID agreed = anInvitation("2000.00");
        for (String accepted : new String[] {PDF, "application/json"}) {
            officer().accept(accepted).get(invoiceOf(agreed)).then().statusCode(404);
            officer().accept(accepted).get(invoiceOf(UUID.randomUUID())).then().statusCode(404);
        }
    }

    @Test
    void anOrganisationsUserPrintsItsOwnAndNobodyElses() throws IOException {
        UUID id = anInvoiced("2000.00");
        String creditNote = creditNoteOf(id, "{\"reason\":\"all\"}");
        UUID own = UUID.fromString(organisationOf(id));
        for (String path : new String[] {invoiceOf(id), creditNote}) {
            assertThat(text(userOf(own).accept(PDF).get(path))).contains("£2,000.00");
            userOf(anOrganisation()).accept(PDF).get(path).then().statusCode(404);
            as("somebody-without-any-right").accept(PDF).get(path).then().statusCode(403);
        }
        userOf(anOrganisation()).get(invoiceOf(id)).then().statusCode(404);
    }

    @Test
    void printsForTwentyAtOnce() throws Exception {
        UUID id = anInvoiced("2000.00");
        List<String> printed = AtOnce.call(Collections.nCopies(20, () -> text(pdf(invoiceOf(id)))));
        assertThat(printed).hasSize(20).allMatch(text -> text.contains("Total to pay £2,000.00"));
    }
}
