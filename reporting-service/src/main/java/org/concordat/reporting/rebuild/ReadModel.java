package org.concordat.reporting.rebuild;

/** What a rebuild takes away and puts back, in one transaction of its own. */
public interface ReadModel {

    /** Keeps everybody else from handling events until the transaction ends; false when another rebuild does so. */
    boolean reserve();

    /** Forgets everything that was received, as if no event had ever been handled. */
    void forget();

    /** Does a part of the work such that, when it fails, the transaction can go on as if it had not been begun. */
    void attempt(Runnable part);
}
