package org.concordat.programme.register.succession;

import org.concordat.programme.register.organisation.OrganisationId;

/** That one organisation takes the place of another. */
public record Succession(OrganisationId predecessor, OrganisationId successor) {}
