package org.concordat.membership.subscription.document;

import java.util.List;
import java.util.Optional;

/** What the partnership says of itself on what it sends to members; each partnership sets its own. */
public interface Letterhead {

    String name();

    /** Postal address and how to reach the finance office, line by line. */
    Optional<List<String>> address();

    /** Needed by law on an invoice that charges VAT. */
    Optional<String> vatNumber();

    /** Bank, account and sort code, line by line. */
    Optional<List<String>> payTo();
}
