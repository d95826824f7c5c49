package org.concordat.reporting.report;

import java.util.List;

/** The codes that were ever told of. */
public interface ToldCodes {

    boolean has(CodeList list, String code);

    /** The first ones, in their order. */
    List<String> first(CodeList list, int most);
}
