package org.concordat.membership.register.organisation.persistence;

import java.util.UUID;

/** Which version of an organisation was true on the day that a list asks for. */
record PastRow(UUID organisation, long version, String name) {}
