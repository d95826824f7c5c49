package org.concordat.membership.subscription.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.concordat.membership.register.PostalAddress;
import org.concordat.platform.problem.FieldError;
import org.concordat.platform.problem.Refusal;

/**
 * Whom a document comes from and goes to, as known on a day.
 *
 * @param address {@code null} when the register has none
 */
record Parties(Supplier supplier, String addressee, PostalAddress address) {

    /** Value Added Tax Regulations 1995 (SI 1995/2518), regulation 14(1); VAT Notice 700, section 16.3. */
    void requireForVat() {
        List<FieldError> missing = missingOfTheParties();
        if (supplier.vatNumber() == null) {
            missing.add(vatNumber());
        }
        if (!missing.isEmpty()) {
            throw Refusal.rule(
                    "vat-invoice-incomplete",
                    "An invoice that charges VAT names by law what is missing here: %s. Then issue it again."
                            .formatted(inWords(missing)),
                    missing);
        }
    }

    /** What both a VAT invoice and an electronic one have. */
    List<FieldError> missingOfTheParties() {
        var missing = new ArrayList<FieldError>();
        if (supplier.name() == null) {
            missing.add(setting("/supplier/name", "the partnership's name", "name"));
        }
        if (supplier.address() == null) {
            missing.add(setting("/supplier/address", "the partnership's address", "address"));
        }
        if (address == null) {
            missing.add(new FieldError(
                    "/address", "the member's address: give its organisation a postalAddress or an invoicingAddress"));
        }
        return missing;
    }

    static FieldError vatNumber() {
        return setting("/supplier/vatNumber", "the partnership's VAT registration number", "vat-number");
    }

    static FieldError setting(String pointer, String what, String setting) {
        return new FieldError(
                pointer,
                "%s: have %s%s set by whoever runs the service".formatted(what, ConfiguredSupplier.PREFIX, setting));
    }

    static String inWords(List<FieldError> missing) {
        return missing.stream().map(FieldError::detail).collect(Collectors.joining("; "));
    }
}
