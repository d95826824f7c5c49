package org.concordat.funding.architecture.bad.fund;

import org.concordat.funding.fund.persistence.PanacheFunds;

/** A domain class that knows an adapter, to prove that the rule notices. */
public class AdapterInDomain {

    PanacheFunds funds;
}
