package org.concordat.membership.subscription.formerinvoice;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concordat.platform.change.Aggregates;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;

/** The numbers that invoices had in the books kept before. */
public interface FormerInvoiceNumbers extends Aggregates<FormerInvoiceNumber> {

    /** @param lookup as {@link FormerInvoiceNumber#lookup} makes it */
    Optional<FormerInvoiceNumber> known(UUID subscription, String lookup);

    /** Those of several notations that are known. */
    List<FormerInvoiceNumber> byLookups(Collection<String> lookups);

    Page<FormerInvoiceNumber> of(UUID subscription, PageRequest request);
}
