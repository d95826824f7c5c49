package org.concordat.reporting.report;

import java.util.List;
import org.concordat.reporting.known.OrganisationsAlike;
import org.concordat.reporting.known.Source;

/** What is known within the scope of one report, all of it as of the same moment. */
public interface Material {

    <T> List<T> of(Source<T> source);

    List<OrganisationsAlike> organisations();
}
