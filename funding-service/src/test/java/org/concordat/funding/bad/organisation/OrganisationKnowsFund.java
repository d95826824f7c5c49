package org.concordat.funding.bad.organisation;

import org.concordat.funding.fund.fund.Fund;

/** An organisation that knows of funds, to prove that the rule notices. */
public class OrganisationKnowsFund {

    Fund fund;
}
