package org.concordat.membership.subscription.document;

import java.util.Optional;

/** What the partnership says of itself on what it sends to members; each partnership sets its own. */
public interface SupplierSettings {

    Optional<String> name();

    Optional<Address> address();

    /** Needed by law on an invoice that charges VAT. */
    Optional<String> vatNumber();

    /** A mailbox of the finance office, no person's. */
    Optional<String> email();

    Optional<String> telephone();

    /** Where the partnership is reached in the Peppol network, as {@code scheme:id}. */
    Optional<String> electronicAddress();

    /** Where members pay to. */
    Optional<Bank> bankAccount();

    /** A postal address, each part of it in a setting of its own. */
    interface Address {

        Optional<String> line1();

        Optional<String> line2();

        Optional<String> line3();

        Optional<String> town();

        Optional<String> postcode();

        /** Two letters of ISO 3166-1; the United Kingdom when it is not set. */
        Optional<String> country();
    }

    /** An account at a bank in the United Kingdom. */
    interface Bank {

        Optional<String> accountName();

        Optional<String> sortCode();

        Optional<String> accountNumber();

        Optional<String> iban();

        Optional<String> bic();
    }
}
