package org.concordat.membership.register.organisation.persistence;

import java.util.UUID;

/** Which version of an organisation a list shows. */
record ListedOrganisation(UUID organisation, long version, String name) {}
