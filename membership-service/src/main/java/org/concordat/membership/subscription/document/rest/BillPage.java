package org.concordat.membership.subscription.document.rest;

import io.quarkus.qute.TemplateInstance;
import org.concordat.membership.subscription.document.Bill;

/**
 * A bill on the partnership's letterhead as XHTML, by the template {@code BillPage.html}. Whatever is filled in is text and
 * never markup.
 */
public record BillPage(Bill bill) implements TemplateInstance {}
