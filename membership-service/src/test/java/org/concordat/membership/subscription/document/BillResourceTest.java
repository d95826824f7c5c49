package org.concordat.membership.subscription.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.concordat.membership.testing.Clerk.ROOT;
import static org.concordat.membership.testing.Clerk.aFinancialYear;
import static org.concordat.membership.testing.Clerk.aSubRegion;
import static org.concordat.membership.testing.Clerk.anInvitation;
import static org.concordat.membership.testing.Clerk.anInvoiced;
import static org.concordat.membership.testing.Clerk.anOrganisation;
import static org.concordat.membership.testing.Clerk.anOrganisationType;
import static org.concordat.membership.testing.Clerk.anOrganisationWithAddress;
import static org.concordat.membership.testing.Clerk.as;
import static org.concordat.membership.testing.Clerk.create;
import static org.concordat.membership.testing.Clerk.creditNote;
import static org.concordat.membership.testing.Clerk.id;
import static org.concordat.membership.testing.Clerk.officer;
import static org.concordat.membership.testing.Clerk.step;
import static org.concordat.membership.testing.Clerk.userOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.concordat.platform.persistence.Sql;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.AtOnce;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.time.FinancialYear;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class BillResourceTest {

    private static final String PDF = "application/pdf";

    @Inject
    AgroalDataSource dataSource;

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
        UUID subscription = taxed(year, type, anOrganisationWithAddress(type));
        invoice(subscription).then().statusCode(200);
        return subscription;
    }

    private static Response invoice(UUID subscription) {
        return step(subscription, "invoice", "{\"issuedOn\":\"2008-04-21\",\"dueOn\":\"2008-05-21\"}");
    }

    /** The same, agreed and not yet invoiced. */
    private static UUID taxed(FinancialYear year, String type, UUID organisation) {
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
                        .formatted(organisation, year, year.firstDay().plusMonths(6))));
        step(subscription, "agreement", "{\"purchaseOrderNumber\":\"PO 4711\"}")
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
                .body("taxPoint", equalTo("2008-04-21"))
                .body("purchaseOrderNumber", equalTo("PO 4711"))
                .body("corrects", nullValue())
                .body("supplier.name", equalTo("Improvement partnership"))
                .body("supplier.vatNumber", equalTo("GB123456789"))
                .body("supplier.bankAccount.sortCode", equalTo("12-34-56"))
                .body("address.town", equalTo("Llangefni"))
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
                .contains("Improvement partnership", "Albert House", "VAT registration GB123456789")
                .contains("Invoice", year + "/0001", "Tax point 21 April 2008", "Your order PO 4711")
                .contains("Tŷ’r Sir", "Ffordd y Dŵr", "Llangefni", "LL77 7TW")
                .contains("Sort code 12-34-56", "Account number 01234567", "Payment reference " + year + "/0001")
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
                .contains("Credit note", year + "/CN0001", "Corrects invoice " + year + "/0001 of 21 April 2008")
                .contains(
                        "Your order PO 4711",
                        "invoiced <too> much £60.00",
                        "VAT at 20% £12.00",
                        "Total credited £72.00");
        officer().get(location).then().contentType("application/json").body("vat.amount", equalTo("12.00"));
    }

    private static void amend(UUID organisation, String change) {
        String path = ROOT + "/organisations/" + organisation;
        officer()
                .header("If-Match", officer().get(path).getHeader("ETag"))
                .body(change)
                .patch(path)
                .then()
                .statusCode(200);
    }

    private static final String MOVED = """
            {"invoicingAddress":{"line1":"Shared services","town":"Bangor","postcode":"LL57 1DT"},"effectiveOn":"%s"}""";

    @Test
    void anInvoiceGoesToTheInvoicingAddressOfItsDayAndStaysAsItWasIssued() throws IOException {
        String type = anOrganisationType();
        UUID organisation = anOrganisationWithAddress(type);
        UUID subscription = taxed(aFinancialYear(), type, organisation);
        amend(organisation, "{\"name\":\"The name before\",\"effectiveOn\":\"2008-04-01\"}");
        amend(organisation, "{\"name\":\"The name after\",\"effectiveOn\":\"2009-04-01\"}");
        amend(organisation, MOVED.formatted("2008-04-10"));
        invoice(subscription).then().statusCode(200);
        assertThat(text(pdf(invoiceOf(subscription)))).contains("The name before Shared services Bangor LL57 1DT");
        // a correction of the register changes no document
        amend(organisation, "{\"invoicingAddress\":null,\"name\":\"Another name\",\"effectiveOn\":\"2008-04-01\"}");
        assertThat(text(pdf(invoiceOf(subscription))))
                .contains("The name before Shared services Bangor LL57 1DT")
                .doesNotContain("Another name");
    }

    @Test
    void whatWasIssuedIsNeverRewrittenOrDeleted() {
        taxed(aFinancialYear());
        var database = new Sql(dataSource);
        for (String write :
                List.of("update issued_bill set bill = bill || '{\"addressee\":\"x\"}'", "delete from issued_bill")) {
            assertThatThrownBy(() -> database.update(write))
                    .rootCause()
                    .hasMessageContaining("issued_bill is append-only");
        }
    }

    @Test
    void anInvoiceWithVatIsRefusedWithAllThatIsMissing() {
        String type = anOrganisationType();
        UUID organisation = anOrganisation(type, aSubRegion());
        FinancialYear year = aFinancialYear();
        UUID subscription = taxed(year, type, organisation);
        invoice(subscription)
                .then()
                .statusCode(422)
                .body("type", endsWith("vat-invoice-incomplete"))
                .body("errors.pointer", contains("/address"))
                .body("detail", containsString("postalAddress"));
        officer().get(invoiceOf(subscription)).then().statusCode(404);
        amend(organisation, MOVED.formatted("2009-01-01"));
        // the number was not drawn in vain, and an address that was learnt later is better than none
        invoice(subscription).then().statusCode(200).body("invoice.number", equalTo(year + "/0001"));
        officer().get(invoiceOf(subscription)).then().body("address.town", equalTo("Bangor"));
    }

    @Test
    void withoutVatNothingHasToBeKnownOfTheParties() throws IOException {
        UUID id = anInvoiced("2000.00");
        officer().get(invoiceOf(id)).then().statusCode(200).body("address", nullValue());
        assertThat(text(pdf(invoiceOf(id)))).contains("VAT at 0% £0.00").doesNotContain("NOT_FOUND");
    }

    private static Response xml(String path) {
        return as(Roles.FINANCE_OFFICER).accept("application/xml").get(path);
    }

    @Test
    void givesTheInvoiceAndItsCreditNoteAsElectronicOnes() {
        FinancialYear year = aFinancialYear();
        UUID id = taxed(year);
        xml(invoiceOf(id))
                .then()
                .statusCode(409)
                .body("type", endsWith("no-electronic-invoice"))
                .body("detail", containsString("identifier of the scheme PEPPOL"));
        String peppol = "9932:GB" + UUID.randomUUID().toString().substring(0, 8);
        amend(
                UUID.fromString(organisationOf(id)),
                "{\"identifiers\":[{\"scheme\":\"PEPPOL\",\"value\":\"%s\"}]}".formatted(peppol));
        xml(invoiceOf(id))
                .then()
                .statusCode(200)
                .contentType("application/xml")
                .header("Content-Disposition", equalTo("inline; filename=\"" + year + "-0001.xml\""))
                .body("Invoice.ID", equalTo(year + "/0001"))
                .body("Invoice.OrderReference.ID", equalTo("PO 4711"))
                .body("Invoice.AccountingCustomerParty.Party.EndpointID", equalTo(peppol.substring(5)))
                .body("Invoice.AccountingCustomerParty.Party.PostalAddress.StreetName", equalTo("Tŷ’r Sir"))
                .body("Invoice.LegalMonetaryTotal.PayableAmount", equalTo("720.00"));
        String creditNote = creditNoteOf(id, "{\"reason\":\"all\"}");
        xml(creditNote)
                .then()
                .statusCode(200)
                .body("CreditNote.BillingReference.InvoiceDocumentReference.ID", equalTo(year + "/0001"))
                .body("CreditNote.BillingReference.InvoiceDocumentReference.IssueDate", equalTo("2008-04-21"));
        for (String path : new String[] {invoiceOf(id), creditNote}) {
            userOf(anOrganisation()).accept("application/xml").get(path).then().statusCode(404);
            as("somebody-without-any-right")
                    .accept("application/xml")
                    .get(path)
                    .then()
                    .statusCode(403);
        }
    }

    @Test
    void thereIsNoneBeforeItIsIssued() {
        UUID agreed = anInvitation("2000.00");
        for (String accepted : new String[] {PDF, "application/json", "application/xml"}) {
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
