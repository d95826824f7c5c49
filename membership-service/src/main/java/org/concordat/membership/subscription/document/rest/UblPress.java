package org.concordat.membership.subscription.document.rest;

import com.helger.jaxb.GenericJAXBMarshaller;
import com.helger.ubl21.UBL21Marshaller;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.AddressLineType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.AddressType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.BillingReferenceType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.BranchType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.CountryType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.CreditNoteLineType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.CustomerPartyType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.DocumentReferenceType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.FinancialAccountType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.InvoiceLineType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.ItemType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.MonetaryTotalType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.OrderReferenceType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PartyIdentificationType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PartyLegalEntityType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PartyTaxSchemeType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PartyType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PaymentMeansType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PaymentTermsType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PriceType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.SupplierPartyType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.TaxCategoryType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.TaxSchemeType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.TaxSubtotalType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.TaxTotalType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_21.DescriptionType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_21.NoteType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_21.PaymentIDType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_21.TaxExemptionReasonType;
import oasis.names.specification.ubl.schema.xsd.creditnote_21.CreditNoteType;
import oasis.names.specification.ubl.schema.xsd.invoice_21.InvoiceType;
import org.concordat.membership.register.PostalAddress;
import org.concordat.membership.subscription.document.BankAccount;
import org.concordat.membership.subscription.document.Bill;
import org.concordat.membership.subscription.document.ElectronicAddress;
import org.concordat.membership.subscription.document.ElectronicBill;
import org.concordat.platform.money.Money;
import org.concordat.platform.pdf.XmlText;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * Writes bills as electronic ones, in UBL 2.1 by the profile Peppol BIS Billing 3.0, which holds the European standard
 * EN 16931. Comments name business terms (BT) and rules (BR) of that standard.
 */
@ApplicationScoped
class UblPress {

    static final String XML = "application/xml";

    /** JSON for whoever takes anything. */
    static final String XML_WHEN_ASKED_FOR = XML + ";qs=0.4";

    private static final String PROFILE = "urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0";
    private static final String BILLING = "urn:fdc:peppol.eu:2017:poacc:billing:01:1.0";
    private static final String INVOICE = "380";
    private static final String CREDIT_NOTE = "381";
    private static final String CREDIT_TRANSFER = "30";
    private static final String ONE = "C62";
    private static final String VAT = "VAT";

    RestResponse<byte[]> answer(ElectronicBill bill) {
        return PdfPress.answer(bill.bill(), write(bill), XML, "xml");
    }

    byte[] write(ElectronicBill electronic) {
        return electronic.bill().isInvoice()
                ? written(UBL21Marshaller.invoice(), invoice(electronic))
                : written(UBL21Marshaller.creditNote(), creditNote(electronic));
    }

    /** Without the schema: that it holds is tested, and reading it for each document takes longer than all else. */
    private static <D> byte[] written(GenericJAXBMarshaller<D> marshaller, D document) {
        marshaller.setUseSchema(false).setFormattedOutput(true);
        return Objects.requireNonNull(marshaller.getAsBytes(document), "a document that UBL cannot hold");
    }

    private static InvoiceType invoice(ElectronicBill electronic) {
        Bill bill = electronic.bill();
        var invoice = new InvoiceType();
        invoice.setCustomizationID(PROFILE);
        invoice.setProfileID(BILLING);
        invoice.setID(bill.number());
        invoice.setIssueDate(bill.issuedOn());
        invoice.setDueDate(bill.dueOn());
        invoice.setInvoiceTypeCode(INVOICE);
        invoice.setTaxPointDate(bill.taxPoint());
        invoice.setDocumentCurrencyCode(bill.total().currency());
        if (bill.purchaseOrderNumber() == null) {
            invoice.setBuyerReference(buyerReference(bill));
        } else {
            invoice.setOrderReference(order(bill));
        }
        invoice.setAccountingSupplierParty(supplier(electronic));
        invoice.setAccountingCustomerParty(customer(electronic));
        if (bill.supplier().bankAccount() != null) {
            invoice.addPaymentMeans(creditTransfer(bill));
        }
        invoice.addTaxTotal(taxTotal(bill));
        invoice.setLegalMonetaryTotal(total(bill));
        List<Bill.Line> lines = bill.lines();
        for (int i = 0; i < lines.size(); i++) {
            invoice.addInvoiceLine(invoiceLine(i + 1, lines.get(i), bill));
        }
        return invoice;
    }

    private static CreditNoteType creditNote(ElectronicBill electronic) {
        Bill bill = electronic.bill();
        var note = new CreditNoteType();
        note.setCustomizationID(PROFILE);
        note.setProfileID(BILLING);
        note.setID(bill.number());
        note.setIssueDate(bill.issuedOn());
        note.setCreditNoteTypeCode(CREDIT_NOTE);
        note.setTaxPointDate(bill.taxPoint());
        note.setDocumentCurrencyCode(bill.total().currency());
        if (bill.purchaseOrderNumber() == null) {
            note.setBuyerReference(buyerReference(bill));
        } else {
            note.setOrderReference(order(bill));
        }
        note.addBillingReference(corrected(bill.corrects()));
        note.setAccountingSupplierParty(supplier(electronic));
        note.setAccountingCustomerParty(customer(electronic));
        note.addPaymentTerms(nothingToPay());
        note.addTaxTotal(taxTotal(bill));
        note.setLegalMonetaryTotal(total(bill));
        List<Bill.Line> lines = bill.lines();
        for (int i = 0; i < lines.size(); i++) {
            note.addCreditNoteLine(creditNoteLine(i + 1, lines.get(i), bill));
        }
        return note;
    }

    /** Peppol wants an order's number or the name of who ordered (BT-10); no person's name is kept here, so it is the member's. */
    private static String buyerReference(Bill bill) {
        return bill.addressee();
    }

    private static OrderReferenceType order(Bill bill) {
        var order = new OrderReferenceType();
        order.setID(bill.purchaseOrderNumber());
        return order;
    }

    private static BillingReferenceType corrected(Bill.Corrected invoice) {
        var document = new DocumentReferenceType();
        document.setID(invoice.number());
        document.setIssueDate(invoice.issuedOn());
        var reference = new BillingReferenceType();
        reference.setInvoiceDocumentReference(document);
        return reference;
    }

    private static SupplierPartyType supplier(ElectronicBill electronic) {
        Bill bill = electronic.bill();
        PartyType party =
                party(electronic.from(), bill.supplier().name(), bill.supplier().address());
        party.addPartyIdentification(identification(electronic.from()));
        // outside the scope of VAT the seller is not named as registered for it (BR-O-02)
        if (bill.vatRate().isCharged()) {
            var registered = new PartyTaxSchemeType();
            registered.setCompanyID(bill.supplier().vatNumber());
            registered.setTaxScheme(vat());
            party.addPartyTaxScheme(registered);
        }
        var supplier = new SupplierPartyType();
        supplier.setParty(party);
        return supplier;
    }

    /** Tells the seller apart also where it is not registered for VAT (BR-CO-26). */
    private static PartyIdentificationType identification(ElectronicAddress address) {
        var identification = new PartyIdentificationType();
        var id = identification.setID(address.id());
        if (address.isOfAnInternationalRegister()) {
            id.setSchemeID(address.scheme());
        }
        return identification;
    }

    private static CustomerPartyType customer(ElectronicBill electronic) {
        Bill bill = electronic.bill();
        var customer = new CustomerPartyType();
        customer.setParty(party(electronic.to(), bill.addressee(), bill.address()));
        return customer;
    }

    private static PartyType party(ElectronicAddress at, String name, PostalAddress address) {
        var party = new PartyType();
        party.setEndpointID(at.id()).setSchemeID(at.scheme());
        party.setPostalAddress(address(address));
        var entity = new PartyLegalEntityType();
        entity.setRegistrationName(name);
        party.addPartyLegalEntity(entity);
        return party;
    }

    private static AddressType address(PostalAddress from) {
        var address = new AddressType();
        address.setStreetName(from.line1());
        // an empty element is refused
        if (from.line2() != null) {
            address.setAdditionalStreetName(from.line2());
        }
        if (from.line3() != null) {
            var line = new AddressLineType();
            line.setLine(from.line3());
            address.addAddressLine(line);
        }
        address.setCityName(from.town());
        address.setPostalZone(from.postcode());
        var country = new CountryType();
        country.setIdentificationCode(from.country());
        address.setCountry(country);
        return address;
    }

    private static PaymentMeansType creditTransfer(Bill bill) {
        BankAccount to = bill.supplier().bankAccount();
        var branch = new BranchType();
        branch.setID(to.iban() == null || to.bic() == null ? to.sortCode() : to.bic());
        var account = new FinancialAccountType();
        account.setID(to.iban() == null ? to.accountNumber() : to.iban());
        account.setName(to.accountName());
        account.setFinancialInstitutionBranch(branch);
        var means = new PaymentMeansType();
        means.setPaymentMeansCode(CREDIT_TRANSFER);
        means.addPaymentID(new PaymentIDType(bill.number()));
        means.setPayeeFinancialAccount(account);
        return means;
    }

    /** An amount has a day or terms (BR-CO-25), also where nobody is asked to pay it. */
    private static PaymentTermsType nothingToPay() {
        var terms = new PaymentTermsType();
        terms.addNote(new NoteType("A credit note asks for no payment"));
        return terms;
    }

    private static TaxTotalType taxTotal(Bill bill) {
        TaxCategoryType category = category(bill);
        if (!bill.vatRate().isCharged()) {
            category.addTaxExemptionReason(new TaxExemptionReasonType("Not subject to VAT"));
        }
        var subtotal = new TaxSubtotalType();
        subtotal.setTaxableAmount(bill.net().amount()).setCurrencyID(bill.net().currency());
        subtotal.setTaxAmount(bill.vat().amount()).setCurrencyID(bill.vat().currency());
        subtotal.setTaxCategory(category);
        var total = new TaxTotalType();
        total.setTaxAmount(bill.vat().amount()).setCurrencyID(bill.vat().currency());
        total.addTaxSubtotal(subtotal);
        return total;
    }

    /**
     * Standard rate, or else outside the scope of VAT: a rate card says no rate where the contributions of public bodies are no
     * payment for a supply; the Value Added Tax Act 1994, schedule 8, taxes no subscription at a zero rate.
     */
    private static TaxCategoryType category(Bill bill) {
        var category = new TaxCategoryType();
        if (bill.vatRate().isCharged()) {
            category.setID("S");
            category.setPercent(bill.vatRate().percent());
        } else {
            category.setID("O");
        }
        category.setTaxScheme(vat());
        return category;
    }

    private static TaxSchemeType vat() {
        var scheme = new TaxSchemeType();
        scheme.setID(VAT);
        return scheme;
    }

    private static MonetaryTotalType total(Bill bill) {
        String currency = bill.total().currency();
        var total = new MonetaryTotalType();
        total.setLineExtensionAmount(bill.net().amount()).setCurrencyID(currency);
        total.setTaxExclusiveAmount(bill.net().amount()).setCurrencyID(currency);
        total.setTaxInclusiveAmount(bill.total().amount()).setCurrencyID(currency);
        total.setPayableAmount(bill.total().amount()).setCurrencyID(currency);
        return total;
    }

    private static InvoiceLineType invoiceLine(int number, Bill.Line from, Bill bill) {
        var line = new InvoiceLineType();
        line.setID(Integer.toString(number));
        line.setInvoicedQuantity(BigDecimal.ONE).setUnitCode(ONE);
        line.setLineExtensionAmount(from.amount().amount())
                .setCurrencyID(from.amount().currency());
        line.setItem(item(from, bill));
        line.setPrice(price(from.amount()));
        return line;
    }

    private static CreditNoteLineType creditNoteLine(int number, Bill.Line from, Bill bill) {
        var line = new CreditNoteLineType();
        line.setID(Integer.toString(number));
        line.setCreditedQuantity(BigDecimal.ONE).setUnitCode(ONE);
        line.setLineExtensionAmount(from.amount().amount())
                .setCurrencyID(from.amount().currency());
        line.setItem(item(from, bill));
        line.setPrice(price(from.amount()));
        return line;
    }

    private static ItemType item(Bill.Line line, Bill bill) {
        var item = new ItemType();
        item.setName("Membership subscription");
        item.addDescription(new DescriptionType(XmlText.of(line.description())));
        item.addClassifiedTaxCategory(category(bill));
        return item;
    }

    private static PriceType price(Money amount) {
        var price = new PriceType();
        price.setPriceAmount(amount.amount()).setCurrencyID(amount.currency());
        return price;
    }
}
