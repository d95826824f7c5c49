/** Loads the sample data into a running stack through the public interfaces alone, as any partnership's own script would. */
package org.concordat.sampledata;
