package org.concordat.reporting.money.tieout;

import java.util.List;
import org.concordat.reporting.money.tieout.TieOut.Difference;
import org.concordat.reporting.report.Scope;

/** What two services or two records say of the same money, where they differ. */
public interface Differences {

    List<Difference> of(Scope scope);
}
