/** The goals: their parameters are the manual, all they do is call {@code dev.katalog.build}. */
package dev.katalog.mojo;
