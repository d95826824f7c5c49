package org.concordat.membership.subscription.document.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.membership.subscription.document.ABill.PARTNERSHIP;
import static org.concordat.membership.subscription.document.ABill.aCreditNote;
import static org.concordat.membership.subscription.document.ABill.anInvoice;

import com.helger.diagnostics.error.IError;
import com.helger.diver.api.coord.DVRCoordinate;
import com.helger.io.resource.inmemory.ReadableResourceByteArray;
import com.helger.phive.api.execute.ValidationExecutionManager;
import com.helger.phive.api.executorset.ValidationExecutorSetRegistry;
import com.helger.phive.api.validity.IValidityDeterminator;
import com.helger.phive.peppol.PeppolValidation2025_11;
import com.helger.phive.xml.source.IValidationSourceXML;
import com.helger.phive.xml.source.ValidationSourceXML;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.concordat.membership.register.PostalAddress;
import org.concordat.membership.subscription.document.ABill;
import org.concordat.membership.subscription.document.BankAccount;
import org.concordat.membership.subscription.document.Bill;
import org.concordat.membership.subscription.document.ElectronicAddress;
import org.concordat.membership.subscription.document.ElectronicBill;
import org.concordat.membership.subscription.document.Supplier;
import org.concordat.platform.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the press writes, judged by the rules that the operators of the network publish: schema, EN 16931 and Peppol. */
class UblPressTest {

    private static final ElectronicAddress PARTNERSHIP_AT = new ElectronicAddress("0088", "5060012349998");
    private static final ElectronicAddress COUNCIL_AT = new ElectronicAddress("9932", "GB987654321");

    private static final ValidationExecutorSetRegistry<IValidationSourceXML> RULES = rules();

    private static ValidationExecutorSetRegistry<IValidationSourceXML> rules() {
        var rules = new ValidationExecutorSetRegistry<IValidationSourceXML>();
        PeppolValidation2025_11.init(rules);
        return rules;
    }

    private static byte[] written(Bill bill) {
        return new UblPress().write(new ElectronicBill(bill, PARTNERSHIP_AT, COUNCIL_AT));
    }

    private static String xml(ABill bill) {
        return new String(written(bill.build()), StandardCharsets.UTF_8);
    }

    private static List<String> broken(byte[] document, boolean invoice) {
        DVRCoordinate rules = invoice
                ? PeppolValidation2025_11.VID_OPENPEPPOL_INVOICE_UBL_V3
                : PeppolValidation2025_11.VID_OPENPEPPOL_CREDIT_NOTE_UBL_V3;
        var results = ValidationExecutionManager.executeValidation(
                IValidityDeterminator.createDefault(),
                RULES.getOfID(rules),
                ValidationSourceXML.create(new ReadableResourceByteArray(document)));
        assertThat(results).as("schema, EN 16931 and Peppol were all looked at").hasSizeGreaterThanOrEqualTo(3);
        return results.getAllFailures().stream()
                .map(IError::getAsStringLocaleIndepdent)
                .toList();
    }

    static Stream<ABill> bills() {
        return Stream.of(
                anInvoice(),
                anInvoice().vatRate("17.5").lines("299.33"),
                anInvoice().vatRate("0"),
                anInvoice().vatRate("0").lines("0.00"),
                anInvoice().lines("0.00"),
                anInvoice().purchaseOrderNumber(null),
                anInvoice().lines(List.of(line("a", "0.01"), line("b", "1234567.89"))),
                anInvoice().address(new PostalAddress("1 St", "2 St", "3 St", "Dublin", "D02 X285", "IE")),
                anInvoice().addressee("Ynys Môn & <Ŵŷ> \"Co\"").address(welsh()),
                anInvoice().supplier(without(PARTNERSHIP.bankAccount())),
                anInvoice().supplier(paidTo(null, null)),
                anInvoice().vatRate("0").supplier(notRegistered()),
                aCreditNote(),
                aCreditNote().vatRate("0"),
                aCreditNote().purchaseOrderNumber(null),
                aCreditNote().lines(List.of(line("why:\nmore than\tone line \u0007", "0.07"))));
    }

    private static Bill.Line line(String description, String amount) {
        return new Bill.Line(description, Money.of(amount));
    }

    private static PostalAddress welsh() {
        return new PostalAddress("Tŷ’r Sir", null, null, "Llangefni", "LL77 7TW", null);
    }

    private static Supplier without(BankAccount account) {
        assertThat(account).isNotNull();
        return new Supplier(PARTNERSHIP.name(), PARTNERSHIP.address(), PARTNERSHIP.vatNumber(), null, null, null);
    }

    private static Supplier paidTo(String iban, String bic) {
        var account = new BankAccount("A partnership", "123456", "01234567", iban, bic);
        return new Supplier(PARTNERSHIP.name(), PARTNERSHIP.address(), PARTNERSHIP.vatNumber(), null, null, account);
    }

    private static Supplier notRegistered() {
        return new Supplier(PARTNERSHIP.name(), PARTNERSHIP.address(), null, null, null, PARTNERSHIP.bankAccount());
    }

    @ParameterizedTest
    @MethodSource("bills")
    void everyElectronicBillHoldsTheRulesOfPeppolAndTheEuropeanStandard(ABill bill) {
        Bill built = bill.build();
        assertThat(broken(written(built), built.isInvoice())).isEmpty();
    }

    @Test
    void theRulesCatchAMistake() {
        String wrong = xml(anInvoice()).replace(">1800.00<", ">1800.01<");
        assertThat(broken(wrong.getBytes(StandardCharsets.UTF_8), true))
                .anyMatch(rule -> rule.contains("BR-CO-15"))
                .allMatch(rule -> rule.toUpperCase(Locale.ROOT).contains("BR-"));
    }

    @Test
    void itSaysWhatThePrintedInvoiceSays() {
        assertThat(xml(anInvoice()).replaceAll(">\\s+<", "><"))
                .contains("<cbc:ID>2008-09/0001</cbc:ID><cbc:IssueDate>2008-04-21</cbc:IssueDate>")
                .contains("<cbc:DueDate>2008-05-21</cbc:DueDate>", "<cbc:TaxPointDate>2008-04-21</cbc:TaxPointDate>")
                .contains("<cac:OrderReference><cbc:ID>PO-4711</cbc:ID></cac:OrderReference>")
                .contains("<cbc:EndpointID schemeID=\"9932\">GB987654321</cbc:EndpointID>")
                .contains("<cbc:RegistrationName>Allerdale Borough Council</cbc:RegistrationName>")
                .contains("<cbc:CompanyID>GB123456789</cbc:CompanyID>", "<cbc:PostalZone>CA14 3YJ</cbc:PostalZone>")
                .contains("<cbc:Percent>20.00</cbc:Percent>", "<cbc:PaymentID>2008-09/0001</cbc:PaymentID>")
                .contains("<cbc:ID>GB49NWBK12345601234567</cbc:ID>")
                .contains("<cbc:TaxAmount currencyID=\"GBP\">300.00</cbc:TaxAmount>")
                .contains("<cbc:PayableAmount currencyID=\"GBP\">1800.00</cbc:PayableAmount>");
    }

    @Test
    void withoutVatItIsOutsideTheScopeOfVatAndNamesNoVatNumber() {
        assertThat(xml(anInvoice().vatRate("0")))
                .contains("<cbc:ID>O</cbc:ID>", "Not subject to VAT")
                .doesNotContain("GB123456789", "cbc:Percent");
    }

    @Test
    void aCreditNoteNamesItsInvoiceWithItsDay() {
        assertThat(xml(aCreditNote()).replaceAll(">\\s+<", "><"))
                .contains("<cac:InvoiceDocumentReference><cbc:ID>2008-09/0001</cbc:ID>"
                        + "<cbc:IssueDate>2008-04-21</cbc:IssueDate></cac:InvoiceDocumentReference>");
    }
}
