package org.concordat.reporting.known.rebuild;

/** The tables that reports read, and those that a rebuild makes beside them. */
public interface ReadModel {

    /** Keeps other replicas from rebuilding until the caller's transaction ends; false when another rebuild does so. */
    boolean reserve();

    /** Makes empty tables beside those in use; what a rebuild that failed left behind goes. */
    void begin();

    /** Does a part of the work on the new tables, in a transaction of its own. */
    void onTheNew(Runnable part);

    /**
     * Does a part of the work such that, when it fails, the transaction can go on as if it had not been begun.
     */
    void attempt(Runnable part);

    /** Lets no event be handled until the transaction ends. */
    void holdEvents();

    /** The new tables take the place of those in use when the transaction ends. */
    void takePlace();

    /** Takes away the tables that were in use before, once nobody reads them any longer. */
    void clearUp();
}
