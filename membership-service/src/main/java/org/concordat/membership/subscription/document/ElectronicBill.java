package org.concordat.membership.subscription.document;

/** An invoice or credit note that can be sent as an electronic one, and where from and where to. */
public record ElectronicBill(Bill bill, ElectronicAddress from, ElectronicAddress to) {}
