/// Tests of the whole: which package may use which.
package org.gradwire;
